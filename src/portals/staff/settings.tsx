import { mayKeepOrganisation } from '#src/modules/organisations/access.ts'
import {
  changeLook,
  correctOrganisation,
  type LookRefusal,
  nameHosting,
  namePrivacyOfficer,
  publishPolicy,
} from '#src/modules/organisations/commands.ts'
import {
  HostingForm,
  LookForm,
  OrganisationForm,
  PolicyForm,
  PrivacyOfficerForm,
} from '#src/modules/organisations/forms.ts'
import { findPolicy } from '#src/modules/organisations/queries.ts'
import type { Organisation } from '#src/modules/organisations/types.ts'
import { type FieldErrors, readForm, type Typed } from '#src/platform/form.ts'
import { look } from '#src/platform/world.ts'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { asStaff, goOn, here, type PageContext } from '#src/portals/session.ts'
import {
  ContactSettings,
  HostingSettings,
  LookSettings,
  OfficerSettings,
  PolicySettings,
} from '#src/portals/staff/settings-forms.tsx'
import { SettingsPage } from '#src/portals/staff/settings-page.tsx'
import { wordsFor } from '#src/words/words.ts'

/** What an organisation sets for itself. */
export const settings = {
  async open(c: PageContext) {
    const { world, actor } = asStaff(c)
    const policy = await look(world, actor, (db) => findPolicy(db, actor))
    return show(c, <SettingsPage c={c} policy={policy} may={{ organisation: mayKeepOrganisation(actor) }} />)
  },

  openContact(c: PageContext) {
    const { organisation, t } = asStaff(c)
    return show(c, <ContactSettings c={c} form={freshForm(t, contactValues(organisation))} />)
  },

  async correctContact(c: PageContext) {
    const { world, actor } = asStaff(c)
    const form = await readForm(c, OrganisationForm)
    if (!form.ok) return show(c, <ContactSettings c={c} form={refused(c, form.typed, form.errors)} />, 422)
    await correctOrganisation(world, actor, form.value)
    return saved(c)
  },

  openOfficer(c: PageContext) {
    const { organisation, t } = asStaff(c)
    const { name = '', title = '', email = '', phone } = organisation.privacyOfficer ?? {}
    const values = { name, title, email, phone: phone ?? '', rowVersion: String(organisation.rowVersion) }
    return show(c, <OfficerSettings c={c} form={freshForm(t, values)} />)
  },

  async nameOfficer(c: PageContext) {
    const { world, actor } = asStaff(c)
    const form = await readForm(c, PrivacyOfficerForm)
    if (!form.ok) return show(c, <OfficerSettings c={c} form={refused(c, form.typed, form.errors)} />, 422)
    await namePrivacyOfficer(world, actor, form.value)
    return saved(c)
  },

  async openPolicy(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const policy = await look(world, actor, (db) => findPolicy(db, actor))
    const textFr = policy?.textFr ?? templateFor(organisation, 'fr')
    const textEn = policy?.textEn ?? templateFor(organisation, 'en')
    return show(c, <PolicySettings c={c} form={freshForm(t, { textFr, textEn })} isTemplate={policy === null} />)
  },

  async publishPolicy(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const form = await readForm(c, PolicyForm)
    const decision = form.ok ? await publishPolicy(world, actor, form.value) : null
    if (decision?.ok) return goOn(c, here(organisation, '/staff/settings'), 'settings.published')
    const errors = form.ok ? { textFr: 'nothing-changed' } : form.errors
    return show(c, <PolicySettings c={c} form={refused(c, form.typed, errors)} isTemplate={false} />, 422)
  },

  openLook(c: PageContext) {
    const { organisation, t } = asStaff(c)
    const { accent, accentDark, logoPath, rowVersion } = organisation
    const values = { accent, accentDark, logoPath: logoPath ?? '', rowVersion: String(rowVersion) }
    return show(c, <LookSettings c={c} form={freshForm(t, values)} />)
  },

  async changeLook(c: PageContext) {
    const { world, actor } = asStaff(c)
    const form = await readForm(c, LookForm)
    const decision = form.ok ? await changeLook(world, actor, form.value) : null
    if (decision?.ok) return saved(c)
    const reasons = decision?.reasons.map((reason) => [LOOK_FIELD[reason], reason]) ?? []
    const errors = form.ok ? Object.fromEntries(reasons) : form.errors
    return show(c, <LookSettings c={c} form={refused(c, form.typed, errors)} />, 422)
  },

  openHosting(c: PageContext) {
    const { organisation, t } = asStaff(c)
    const values = { hostingPlace: organisation.hostingPlace ?? '', rowVersion: String(organisation.rowVersion) }
    return show(c, <HostingSettings c={c} form={freshForm(t, values)} />)
  },

  async nameHosting(c: PageContext) {
    const { world, actor } = asStaff(c)
    const form = await readForm(c, HostingForm)
    if (!form.ok) return show(c, <HostingSettings c={c} form={refused(c, form.typed, form.errors)} />, 422)
    await nameHosting(world, actor, form.value)
    return saved(c)
  },
}

/** The field that a refusal is about. */
const LOOK_FIELD: Record<LookRefusal, string> = {
  'too-faint': 'accent',
  'too-faint-dark': 'accentDark',
  'logo-invalid': 'logoPath',
}

const saved = (c: PageContext) => goOn(c, here(asStaff(c).organisation, '/staff/settings'), 'settings.saved')

const refused = (c: PageContext, typed: Typed, errors: FieldErrors) =>
  refusedForm(asStaff(c).t, typed, errors, asStaff(c).t.settings.errors)

const contactValues = (organisation: Organisation) => ({
  name: organisation.name,
  shortName: organisation.shortName,
  city: organisation.city,
  address: organisation.address ?? '',
  contactEmail: organisation.contactEmail ?? '',
  contactPhone: organisation.contactPhone ?? '',
  rowVersion: String(organisation.rowVersion),
})

/** The policy that we offer, filled in with what the organisation has said of itself. */
function templateFor(organisation: Organisation, language: 'fr' | 'en'): string {
  const t = wordsFor(language)
  const { unnamed, policyTemplate } = t.settings
  const officer = organisation.privacyOfficer
  return t.format(policyTemplate, {
    organisation: organisation.name,
    officer: officer?.name ?? unnamed.officer,
    officerTitle: officer?.title ?? unnamed.officerTitle,
    officerEmail: officer?.email ?? unnamed.email,
    contactEmail: organisation.contactEmail ?? unnamed.email,
    hosting: organisation.hostingPlace ?? unnamed.hosting,
  })
}
