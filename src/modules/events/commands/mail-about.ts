import type { Recipient } from '#src/modules/events/queries/recipients.ts'
import { isOpen } from '#src/modules/events/rules.ts'
import type { InterviewDay, Opening, Slot } from '#src/modules/events/types.ts'
import type { Organisation } from '#src/modules/organisations/types.ts'
import { todayIn } from '#src/platform/world.ts'
import { type MailText, mailOf, mailWords } from '#src/ui/mail-layout.tsx'
import { formatDay, formatTimeRange, formatZone } from '#src/words/formats.ts'
import { type Words, wordsFor } from '#src/words/words.ts'

export type Occasion = 'invited' | 'postponed' | 'cancelled' | 'corrected'

type About = {
  occasion: Occasion
  kind: 'candidate' | 'employer'
  recipient: Pick<Recipient, 'name' | 'language'>
  event: InterviewDay
  slots: readonly Slot[]
  openings: readonly Opening[]
  organisation: Organisation
  /** The personal link, whole. */
  link: string
  /** A file goes with it that moves or takes away the entries of the person's calendar. */
  hasCalendar: boolean
  now: Date
}

/** What an event mail says, in the language of whoever gets it. Pure: the same facts give the same words. */
export function mailAbout(about: About): { subject: string; html: string; plain: string } {
  const { occasion, kind, recipient, event, organisation, link } = about
  const t = wordsFor(recipient.language)
  const words = t.invitations.mails
  const day = formatDay(event.heldOn, t.language, 'weekday')
  const title = { message: words[occasion].subject, written: { name: event.name }, values: { day } }
  const { html, plain } = mailOf({
    t,
    title,
    paragraphs: [
      t.format(words.hello, { name: recipient.name }),
      ...reasonsFor(t, about),
      ...(about.hasCalendar && (occasion === 'postponed' || occasion === 'cancelled')
        ? [words[occasion].calendar]
        : []),
      ...(occasion === 'cancelled' ? [] : [factsOf(t, about)]),
      ...(occasion === 'invited' ? [[...asksOf(t, about)]] : []),
      ...(occasion === 'cancelled' || occasion === 'invited' ? [] : [words.cannotCome[kind]]),
    ],
    actions: occasion === 'cancelled' ? [] : [{ label: words.open[kind], href: link }],
    closing: [words.whyYou[kind], ...(occasion === 'cancelled' ? [] : [words.linkIsYours])],
    sender: organisation,
  })
  return { subject: mailWords(t, title), html, plain }
}

function reasonsFor(t: Words, { occasion, kind, event }: About): MailText[] {
  const words = t.invitations.mails
  const written = { name: event.name }
  const day = formatDay(event.heldOn, t.language, 'weekday')
  switch (occasion) {
    case 'invited':
      return [{ message: words.invited.body[kind], written }]
    case 'corrected':
      return [words.corrected.body]
    case 'cancelled':
      return [{ message: words.cancelled.body, written, values: { day } }, asWritten(event.cancelled?.reason)]
    case 'postponed': {
      const from = event.postponed ? formatDay(event.postponed.fromOn, t.language, 'weekday') : ''
      return [{ message: words.postponed.body, written, values: { from, day } }, asWritten(event.postponed?.reason)]
    }
  }
}

/** A paragraph of somebody else, alone. */
const asWritten = (text = ''): MailText => ({ message: '{text}', written: { text } })

/** When and where. */
function factsOf(t: Words, { event, slots }: About): string[] {
  const words = t.invitations.mails
  const [first, last] = [slots[0], slots.at(-1)]
  const day = formatDay(event.heldOn, t.language, 'weekday')
  if (!first || !last) return [day, event.place]
  const hours = formatTimeRange({ startsAt: first.from, endsAt: last.to }, event.timeZone, t.language)
  const zone = formatZone(first.from, event.timeZone, t.language)
  return [day, t.format(t.ui.timeInZone, { time: hours, zone }), t.format(words.place, { place: event.place })]
}

/** What we ask, each with its last day. */
function asksOf(t: Words, { kind, event, openings, now }: About): string[] {
  const words = t.invitations.mails.asks
  const today = todayIn({ now: () => now }, event.timeZone)
  const part = kind === 'candidate' ? 'wishes' : 'stars'
  const opening = openings.find((each) => each.part === part)
  const open = isOpen(openings, part, today) && opening
  const until = open ? [t.format(words[part], { day: formatDay(opening.closesOn, t.language, 'weekday') })] : []
  return [...(kind === 'candidate' ? [words.presence] : [words.jobs, words.tables]), ...until]
}
