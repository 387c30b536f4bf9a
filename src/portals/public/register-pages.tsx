import { RegistrationFrame } from '#src/portals/public/public-page.tsx'
import type { Step } from '#src/portals/public/registration-steps.ts'
import { here, type PageContext, visiting } from '#src/portals/session.ts'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { Confirmation } from '#src/ui/confirmation.tsx'
import { Form } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Section } from '#src/ui/section.tsx'
import { sayWritten } from '#src/ui/written.tsx'
import { formatPhone } from '#src/words/formats.ts'

type StartProps = { c: PageContext; steps: readonly Step[]; event: string | undefined; isStarted: boolean }

/** What will be asked, and what becomes of the answers, before the first question. */
export function StartPage({ c, steps, event, isStarted }: StartProps) {
  const { organisation, t } = visiting(c)
  const words = t.public.register
  const officer = organisation.privacyOfficer
  const query = event ? `?event=${encodeURIComponent(event)}` : ''
  const back = { href: here(organisation), label: t.public.check.home }
  return (
    <RegistrationFrame c={c} title={words.title} back={back}>
      <h1>{words.title}</h1>
      <p class="lead mt4">{words.lead}</p>
      <p class="row mt5">
        <LinkButton href={here(organisation, `/register/you${query}`)} kind="main" big>
          {isStarted ? words.resume : words.start}
        </LinkButton>
      </p>
      <Section id="need" title={words.need}>
        <ol class="rules">
          {steps.map((step) => (
            <li>
              <strong>{words.steps[step]}</strong>
              <br />
              <span class="meta">{words.stepHints[step]}</span>
            </li>
          ))}
        </ol>
      </Section>
      <div class="stack mt6">
        <Notice tone="accent" icon="lock">
          <p>{words.onDevice}</p>
        </Notice>
        <p>
          {words.rights} <a href={here(organisation, '/privacy')}>{t.ui.privacyPolicy}</a>
        </p>
        {officer && (
          <p class="meta">{sayWritten(t, words.officer, { title: officer.title }, { name: officer.name })}</p>
        )}
        {isStarted && (
          <Form action={here(organisation, '/register/erasure')}>
            <Button kind="quiet">{words.erase}</Button>
          </Form>
        )}
      </div>
    </RegistrationFrame>
  )
}

/**
 * It is sent. The number of the file is in the mail only: the page says the same to whoever already has a file, so that
 * nobody can find out who is registered.
 */
export function DonePage({ c, email }: { c: PageContext; email: string | null }) {
  const { organisation, t } = visiting(c)
  const words = t.public.register
  const contact = [organisation.contactEmail, organisation.contactPhone && formatPhone(organisation.contactPhone)]
  return (
    <RegistrationFrame c={c} title={words.doneTitle}>
      <Confirmation title={words.doneTitle}>
        <p class="lead">{email ? t.rich(words.doneTo, { email: <strong>{email}</strong> }) : words.doneToUnknown}</p>
        <h2>{words.next}</h2>
        <ol class="path">
          <li>{words.nextMail}</li>
          <li>{words.nextTeam}</li>
          <li>{t.format(words.nextLate, { contact: contact.filter(Boolean).join(', ') })}</li>
        </ol>
        <p class="meta">{words.noMail}</p>
        <p>
          <LinkButton href={here(organisation)}>{words.doneHome}</LinkButton>
        </p>
      </Confirmation>
    </RegistrationFrame>
  )
}
