import { fullName } from '#src/modules/candidates/rules.ts'
import type { Candidate } from '#src/modules/candidates/types.ts'
import type { EmployerMember } from '#src/modules/employers/types.ts'
import type { Organisation } from '#src/modules/organisations/types.ts'
import { type MailContent, type MailText, mailOf, mailWords } from '#src/ui/mail-layout.tsx'
import { formatPhone } from '#src/words/formats.ts'
import { type Words, wordsFor } from '#src/words/words.ts'

/** What both letters speak of. */
export type Occasion = {
  organisation: Organisation
  event: { name: string }
  candidate: Candidate
  employerName: string
  /** Of the firm, those who answer for it; none where we know nobody. */
  contacts: readonly EmployerMember[]
}

export type WrittenLetter = { subject: string; html: string; plain: string }

/** To the candidate: the firm said yes too, and whom to write to. */
export function letterToCandidate(occasion: Occasion, url: string): WrittenLetter {
  const { candidate, employerName, contacts } = occasion
  const t = wordsFor(candidate.language)
  const words = t.interviews.mail
  return written(t, occasion, {
    title: t.format(words.subjectCandidate, { employer: employerName }),
    paragraphs: [
      t.format(words.hello, { name: candidate.givenNames }),
      t.format(words.bothSaidYes, { employer: employerName }),
      ...(contacts.length > 0 ? [words.writeTo, contacts.map((contact) => lineOf(t, contact))] : [words.nobodyKnown]),
      words.theyHaveYours,
    ],
    actions: [{ label: words.openCandidate, href: url }],
  })
}

/** To somebody of the firm: the candidate said yes too, and how to reach them. */
export function letterToContact(occasion: Occasion, contact: EmployerMember, url: string): WrittenLetter {
  const { candidate, employerName } = occasion
  const t = wordsFor(contact.language)
  const words = t.interviews.mail
  return written(t, occasion, {
    title: t.format(words.subjectEmployer, { person: fullName(candidate) }),
    paragraphs: [
      t.format(words.hello, { name: contact.name }),
      t.format(words.bothSaidYesFirm, { person: fullName(candidate), employer: employerName }),
      words.reachThem,
      [lineOf(t, { name: fullName(candidate), title: null, email: candidate.email, phone: candidate.phone })],
      words.onlyForThis,
    ],
    actions: [{ label: words.openEmployer, href: url }],
  })
}

function written(
  t: Words,
  { organisation, event }: Occasion,
  said: Pick<MailContent, 'title' | 'paragraphs' | 'actions'>,
): WrittenLetter {
  const closing = [{ message: t.interviews.mail.why, written: { event: event.name } }]
  return { subject: mailWords(t, said.title), ...mailOf({ t, ...said, closing, sender: organisation }) }
}

type Reachable = Pick<EmployerMember, 'name' | 'title' | 'email' | 'phone'>

/** « Euphrasie Tremblecourt, directrice, e.tremblecourt@…, 514 555-0163, poste 12 ». */
function lineOf(t: Words, { name, title, email, phone }: Reachable): MailText {
  const [number = '', extension] = (phone ?? '').split(';ext=')
  const call = extension
    ? t.format(t.candidates.phoneExtension, { number: formatPhone(number), extension })
    : formatPhone(number)
  const values = { name, email: email ?? '', call }
  const parts = Object.entries({ name, title, email, call }).filter(([, part]) => part)
  return { message: parts.map(([part]) => `{${part}}`).join(', '), written: { title: title ?? '' }, values }
}
