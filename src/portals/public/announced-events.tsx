import type { AnnouncedEvent } from '#src/modules/events/queries/announced.ts'
import { here, type PageContext, visiting } from '#src/portals/session.ts'
import { LinkButton } from '#src/ui/button.tsx'
import { DatedList } from '#src/ui/dated-list.tsx'
import { Section } from '#src/ui/section.tsx'
import { Written } from '#src/ui/written.tsx'
import { formatTimeRange, formatZone } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

type Props = { c: PageContext; events: readonly AnnouncedEvent[]; isOpen: boolean }

/** The days to come, each with the way to take part in it. */
export function AnnouncedEvents({ c, events, isOpen }: Props) {
  const { organisation, t } = visiting(c)
  const words = t.public.home
  const items = events.map((event) => ({
    ...datedParts(t, event),
    date: event.heldOn,
    title: <Written t={t} text={event.name} />,
    lines: [
      [hoursText(t, event), event.place].filter(Boolean).join('. '),
      t.format(words.eventFirms, { count: event.firms }),
    ],
    action: isOpen && (
      <LinkButton href={here(organisation, `/register?event=${event.id}`)} about={<Written t={t} text={event.name} />}>
        {words.eventJoin}
      </LinkButton>
    ),
  }))
  return (
    <Section id="events" title={words.events}>
      {items.length > 0 ? <DatedList items={items} /> : <p class="measure">{words.noEvents}</p>}
    </Section>
  )
}

function hoursText(t: Words, { hours, timeZone }: AnnouncedEvent): string | null {
  if (!hours) return null
  const time = formatTimeRange({ startsAt: hours.from, endsAt: hours.to }, timeZone, t.language)
  return t.format(t.ui.timeInZone, { time, zone: formatZone(hours.from, timeZone, t.language) })
}

/** The day as on a calendar. */
function datedParts({ locale }: Words, { heldOn }: AnnouncedEvent) {
  const at = new Date(`${heldOn}T00:00:00Z`)
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(at)
  return {
    weekday: part({ weekday: 'long' }),
    dayOfMonth: String(Number(heldOn.slice(8))),
    month: part({ month: 'long' }),
  }
}
