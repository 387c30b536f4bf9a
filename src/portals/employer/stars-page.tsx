import type { EmployerFacingProfile } from '#src/modules/candidates/types.ts'
import { STARS } from '#src/modules/events/rules/statements.ts'
import type { FirmDay } from '#src/portals/employer/home.tsx'
import { firmPath } from '#src/portals/employer/home-page.tsx'
import { EmployerPage } from '#src/portals/parts/employer-page.tsx'
import { ProfileFacts } from '#src/portals/parts/profile-facts.tsx'
import { asEmployer, type PageContext } from '#src/portals/session.ts'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { Button } from '#src/ui/button.tsx'
import { PickField } from '#src/ui/choice-fields.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { Written } from '#src/ui/written.tsx'

type Props = FirmDay & { c: PageContext; people: readonly EmployerFacingProfile[]; form: FormView }

/** The people whom a firm may see, each with what it may see of them, and its stars. */
export function StarsPage({ c, event, people, form }: Props) {
  const { t } = asEmployer(c)
  const words = t.invitations.employer
  return (
    <EmployerPage
      c={c}
      title={words.stars}
      back={{ href: firmPath(c, event.id), label: <Written t={t} text={event.name} /> }}
      hasErrors={hasErrors(form)}
    >
      <ErrorSummary form={form} />
      <h1 class="mb2">{words.stars}</h1>
      {people.length === 0 ? (
        <EmptyState title={words.nobody} why={words.starsNotYet} />
      ) : (
        <>
          <p class="lead">{words.starsLead}</p>
          <Form action={firmPath(c, event.id, '/stars')} class="stack mt6">
            {people.map((person) => (
              <Person c={c} person={person} form={form} />
            ))}
            <Button kind="main" big>
              {words.saveStars}
            </Button>
          </Form>
        </>
      )}
    </EmployerPage>
  )
}

function Person({ c, person, form }: { c: PageContext; person: EmployerFacingProfile; form: FormView }) {
  const { t } = asEmployer(c)
  const words = t.invitations.employer
  const id = `person-${person.candidateId}`
  const title = person.wantedTitle ?? person.lastTitle
  return (
    <article class="card stack" aria-labelledby={id}>
      <h2 id={id} class="h-s">
        <BidiText text={person.name} />
      </h2>
      {title && (
        <p>
          <Written t={t} text={title} />
        </p>
      )}
      <details>
        <summary>{words.seeProfile}</summary>
        <ProfileFacts t={t} profile={person} />
      </details>
      <PickField
        form={form}
        name={`stars-${person.candidateId}`}
        label={t.format(words.starsChoice, { name: person.name })}
        options={[0, ...[...STARS].reverse()].map((stars) => ({
          value: String(stars),
          label: t.format(words.starsOf, { stars }),
        }))}
      />
    </article>
  )
}
