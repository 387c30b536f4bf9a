import { fullName } from '#src/modules/candidates/rules.ts'
import type { Candidate } from '#src/modules/candidates/types.ts'
import type { InterviewDay } from '#src/modules/events/types.ts'
import type { Organisation } from '#src/modules/organisations/types.ts'
import { mailOf } from '#src/ui/mail-layout.tsx'
import { formatDay } from '#src/words/formats.ts'
import { wordsFor } from '#src/words/words.ts'

export type Arrival = {
  candidate: Candidate
  organisation: Organisation
  /** The day where they have a place; null: none was asked for, or it is no longer to come. */
  event: InterviewDay | null
  /** False: the file was there before. */
  isNew: boolean
  /** The personal link, whole. */
  link: string
  linkDays: number
}

/** What somebody reads after registering, in the language that they chose. Pure: the same facts give the same words. */
export function mailToRegistered(arrival: Arrival): { subject: string; html: string; plain: string } {
  const { candidate, organisation, event, isNew, link, linkDays } = arrival
  const t = wordsFor(candidate.language)
  const words = t.public.mails
  const own = isNew ? words.registered : words.already
  const values = { organisation: organisation.name, number: candidate.number, name: fullName(candidate) }
  const subject = t.format(own.subject, values)
  const place = event && { day: formatDay(event.heldOn, t.language, 'weekday'), place: event.place }
  const { html, plain } = mailOf({
    t,
    title: subject,
    paragraphs: [
      t.format(words.hello, values),
      t.format(own.body, values),
      ...(place ? [{ message: words.event, written: { name: event.name }, values: place }] : []),
      ...(isNew ? [words.next] : []),
    ],
    actions: [{ label: words.open, href: link }],
    closing: [own.why, t.format(words.link, { days: linkDays })],
    sender: organisation,
  })
  return { subject, html, plain }
}
