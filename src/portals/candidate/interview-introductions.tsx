import type { OpenContact } from '#src/modules/interviews/types.ts'
import type { OwnDay } from '#src/portals/candidate/interview-view.ts'
import { phoneText } from '#src/portals/parts/profile-facts.tsx'
import { asCandidate, type PageContext } from '#src/portals/session.ts'
import { Section } from '#src/ui/section.tsx'
import { SummaryList } from '#src/ui/summary-list.tsx'
import { Written } from '#src/ui/written.tsx'

/** The firms that said yes too, and whom to write to. */
export function Introductions({ c, day }: { c: PageContext; day: OwnDay }) {
  const { t } = asCandidate(c)
  const words = t.interviews.candidate
  if (day.introductions.length === 0) return null
  const rows = day.introductions.map(({ employerId, employerName }) => {
    const contacts = day.contacts.filter((contact) => contact.employerId === employerId)
    return { label: employerName, value: <People c={c} contacts={contacts} /> }
  })
  return (
    <Section id="introductions" title={words.introductions} class="mt6">
      <p class="mb4">{words.introduced}</p>
      <SummaryList t={t} rows={rows} />
    </Section>
  )
}

function People({ c, contacts }: { c: PageContext; contacts: readonly OpenContact[] }) {
  const { t } = asCandidate(c)
  if (contacts.length === 0) return <>{t.interviews.candidate.nobodyKnown}</>
  return (
    <ul class="list">
      {contacts.map(({ name, title, email, phone }) => (
        <li>
          {name}
          {title && (
            <>
              , <Written t={t} text={title} />
            </>
          )}
          {email && (
            <>
              <br />
              <a href={`mailto:${email}`}>{email}</a>
            </>
          )}
          {phone && (
            <>
              <br />
              {phone.startsWith('+') ? <a href={`tel:${phone}`}>{phoneText(t, phone)}</a> : phone}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
