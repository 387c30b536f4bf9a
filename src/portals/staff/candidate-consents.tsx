import type { Child } from 'hono/jsx'
import { CONSENT_PURPOSES, type Consent, type ConsentPurpose } from '#src/modules/candidates/types.ts'
import { asStaff, type PageContext } from '#src/portals/session.ts'
import { Button } from '#src/ui/button.tsx'
import { Form } from '#src/ui/form.tsx'
import { Section } from '#src/ui/section.tsx'
import { Status } from '#src/ui/status.tsx'
import { sayWritten } from '#src/ui/written.tsx'
import { formatDayOf } from '#src/words/formats.ts'

type Props = { c: PageContext; consents: readonly Consent[]; may: boolean; href: string }

/** One line per purpose: whether it is given today, since when, and how to note a change. The history is below. */
export function CandidateConsents({ c, consents, may, href }: Props) {
  const { t } = asStaff(c)
  return (
    <Section id="consents" title={t.candidates.consents}>
      <ul class="rules">
        {CONSENT_PURPOSES.map((purpose) => {
          const own = consents.filter((consent) => consent.purpose === purpose)
          return <PurposeLine c={c} purpose={purpose} consents={own} may={may} href={href} />
        })}
      </ul>
    </Section>
  )
}

function PurposeLine({ c, purpose, consents, may, href }: Props & { purpose: ConsentPurpose }) {
  const { t } = asStaff(c)
  const words = t.candidates
  const isGiven = consents.some(({ withdrawnAt }) => withdrawnAt === null)
  return (
    <li>
      <p>{words.consent[purpose]}</p>
      <p>
        <Status bare tone={isGiven ? 'ok' : 'idle'} label={isGiven ? t.ui.yes : words.consentNotGiven} />
      </p>
      {consents.map((consent) => (
        <p class="meta">{consentText(c, consent)}</p>
      ))}
      {may && !(isGiven && purpose === 'registration') && (
        <Form action={`${href}/consents${isGiven ? '/withdrawals' : ''}`} label={words.consent[purpose]}>
          <input type="hidden" name="purpose" value={purpose} />
          <Button about={words.consent[purpose]}>{isGiven ? words.withdrawConsent : words.recordConsent}</Button>
        </Form>
      )}
    </li>
  )
}

function consentText(c: PageContext, { givenAt, policyVersion, said, withdrawnAt }: Consent): Child {
  const { organisation, t } = asStaff(c)
  const words = t.candidates
  const dayOf = (at: Date) => formatDayOf(at, organisation.timeZone, t.language)
  const given =
    policyVersion === null
      ? t.format(words.consentGivenWithoutPolicy, { day: dayOf(givenAt) })
      : t.format(words.consentGiven, { day: dayOf(givenAt), version: policyVersion })
  const withdrawn = withdrawnAt ? t.format(words.consentWithdrawn, { day: dayOf(withdrawnAt) }) : ''
  return (
    <>
      {[given, withdrawn].filter(Boolean).join('. ')}
      {said && <>. {sayWritten(t, words.consentSaid, { said })}</>}
    </>
  )
}
