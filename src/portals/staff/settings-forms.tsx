import type { Child } from 'hono/jsx'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { Button } from '#src/ui/button.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors, textValue } from '#src/ui/form.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { Status } from '#src/ui/status.tsx'
import { SummaryList } from '#src/ui/summary-list.tsx'
import { TextArea, TextField } from '#src/ui/text-fields.tsx'
import { contrastFaults } from '#src/ui/theme.ts'

type FormProps = { c: PageContext; form: FormView }

type FrameProps = FormProps & {
  title: string
  lead: string
  /** The last part of the address: 'contact'. */
  name: string
  verb?: string
  children: Child
  below?: Child
}

/** One form of the settings. */
function SettingsFrame({ c, form, title, lead, name, verb, children, below }: FrameProps) {
  const { organisation, t } = asStaff(c)
  const base = here(organisation, '/staff/settings')
  const back = { href: base, label: t.settings.title }
  return (
    <StaffPage c={c} title={title} section="settings" back={back} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead title={title}>{lead}</PageHead>
      <Form action={`${base}/${name}`} class="measure">
        {children}
        {form.values.rowVersion !== undefined && (
          <input type="hidden" name="rowVersion" value={textValue(form, 'rowVersion')} />
        )}
        <Button kind="main">{verb ?? t.ui.save}</Button>
      </Form>
      {below}
    </StaffPage>
  )
}

export function ContactSettings({ c, form }: FormProps) {
  const words = form.t.settings.contact
  return (
    <SettingsFrame c={c} form={form} title={words.title} lead={words.lead} name="contact">
      <TextField form={form} name="name" label={words.name} spellcheck={false} />
      <TextField form={form} name="shortName" label={words.shortName} hint={words.shortNameHint} spellcheck={false} />
      <TextField form={form} name="city" label={words.city} />
      <TextField form={form} name="address" label={words.address} hint={words.addressHint} optional />
      <TextField form={form} name="contactEmail" type="email" label={words.contactEmail} />
      <TextField form={form} name="contactPhone" type="tel" label={words.contactPhone} optional />
    </SettingsFrame>
  )
}

export function OfficerSettings({ c, form }: FormProps) {
  const words = form.t.settings.officer
  return (
    <SettingsFrame c={c} form={form} title={words.title} lead={words.lead} name="privacy-officer">
      <TextField form={form} name="name" label={words.name} spellcheck={false} />
      <TextField form={form} name="title" label={words.jobTitle} />
      <TextField form={form} name="email" type="email" label={words.email} />
      <TextField form={form} name="phone" type="tel" label={words.phone} optional />
    </SettingsFrame>
  )
}

export function PolicySettings({ c, form, isTemplate }: FormProps & { isTemplate: boolean }) {
  const { organisation, t } = asStaff(c)
  const words = t.settings.policy
  const lead = isTemplate ? words.offered : words.lead
  const below = organisation.policyVersion !== null && (
    <p class="mt4">
      <a href={here(organisation, '/privacy')}>{words.see}</a>
    </p>
  )
  return (
    <SettingsFrame c={c} form={form} title={words.title} lead={lead} name="policy" verb={words.publish} below={below}>
      <TextArea form={form} name="textFr" label={words.textFr} hint={words.format} rows={20} />
      <TextArea form={form} name="textEn" label={words.textEn} rows={20} />
    </SettingsFrame>
  )
}

export function LookSettings({ c, form }: FormProps) {
  const words = form.t.settings.lookForm
  return (
    <SettingsFrame c={c} form={form} title={words.title} lead={words.lead} name="look" below={<Readability c={c} />}>
      <TextField form={form} name="accent" label={words.accent} hint={words.colourHint} width="tel" />
      <TextField form={form} name="accentDark" label={words.accentDark} hint={words.colourHint} width="tel" />
      <TextArea form={form} name="logoPath" label={words.logoPath} hint={words.logoHint} maxlength={8000} optional />
    </SettingsFrame>
  )
}

/** Whether the colours in force can be read wherever they are text. */
function Readability({ c }: { c: PageContext }) {
  const { organisation, t } = asStaff(c)
  const words = t.settings.lookForm
  const faults = contrastFaults(organisation.accent, organisation.accentDark)
  return (
    <section class="mt6" aria-labelledby="readability">
      <h2 id="readability">{words.contrast}</h2>
      <SummaryList
        t={t}
        rows={(['light', 'dark'] as const).map((theme) => {
          const isFaint = faults.some((fault) => fault.theme === theme)
          const label = isFaint ? words.unreadable : words.readable
          return { label: words.theme[theme], value: <Status bare tone={isFaint ? 'bad' : 'ok'} label={label} /> }
        })}
      />
    </section>
  )
}

export function HostingSettings({ c, form }: FormProps) {
  const words = form.t.settings.hostingForm
  return (
    <SettingsFrame c={c} form={form} title={words.title} lead={words.lead} name="hosting">
      <TextField form={form} name="hostingPlace" label={words.hostingPlace} hint={words.hint} />
    </SettingsFrame>
  )
}
