import type { InTheWay, UnmetWish } from '#src/modules/timetables/rules/unmet-wishes.ts'
import { fittingFor, type Selection, type TimetableView } from '#src/portals/staff/timetable-view.ts'
import type { Words } from '#src/words/words.ts'

export type Remedy = { href: string; label: string }

type From = { t: Words; view: TimetableView; eventHref: string; hrefOf: (cell: Selection) => string }

/** What would make a wish possible, each with the page where that is done. */
export function remediesFor(from: From, wish: UnmetWish, way: InTheWay | null): Remedy[] {
  const { t, view, eventHref } = from
  const words = t.timetables.unmet.remedies
  const registration = view.people.find(({ candidateId }) => candidateId === wish.candidate)
  const presence = { href: `${eventHref}/people/${registration?.id ?? ''}`, label: words.presence }
  const table = { href: `${eventHref}/tables/${wish.table}`, label: words.table }
  const oneMoreTable = { href: `${eventHref}/employers/${wish.employer}/tables/new`, label: words.oneMoreTable }
  const rules = { href: '#rules', label: words.rules }
  const event = { href: `${eventHref}/edit`, label: words.event }
  switch (wish.because) {
    case 'forbidden':
      return [{ href: `${eventHref}/wishes`, label: words.forbidden }]
    case 'person-absent':
      return registration?.withdrawn
        ? [{ ...presence, label: words.registration }]
        : [{ href: `${eventHref}/day/people/${registration?.id ?? ''}`, label: words.absence }]
    case 'table-gone':
      return [{ href: `${eventHref}/day/news`, label: words.news }, oneMoreTable]
    case 'no-common-slot':
      return [presence, table]
    case 'employer-already-met':
      return [...cellsOf(from, way), event]
    case 'person-at-maximum':
      return [{ ...presence, label: words.personMaximum }, { ...event, label: words.maximum }, ...cellsOf(from, way)]
    case 'table-full':
      return [{ ...table, label: words.tableMaximum }, oneMoreTable, ...cellsOf(from, way)]
    case 'two-in-a-row':
    case 'rooms-full':
      return [rules]
    case 'another-meeting-worth-more':
      return [...cellsOf(from, way), oneMoreTable]
    case 'taken-out-by-hand':
      return freeCellOf(from, wish)
  }
}

/** The meetings in the way, each on the board, where it can be moved or taken out. */
const cellsOf = ({ t, hrefOf }: From, way: InTheWay | null): Remedy[] =>
  (way?.meetings ?? []).map(({ table, slot }) => ({
    href: hrefOf({ tableId: table, slot }),
    label: t.timetables.unmet.remedies.cell,
  }))

/** A free place where the pair could be put back by hand, if there is one. */
function freeCellOf({ t, view, hrefOf }: From, { candidate, table }: UnmetWish): Remedy[] {
  const words = t.timetables.unmet.remedies
  const away = view.tables.find(({ id }) => id === table)?.away ?? []
  const taken = new Set(view.draft.plan.meetings.filter((one) => one.table === table).map(({ slot }) => slot))
  const free = view.slots.find(
    ({ slot }) =>
      !away.includes(slot) &&
      !taken.has(slot) &&
      fittingFor(view, { tableId: table, slot }).some(({ id }) => id === candidate),
  )
  return free
    ? [{ href: hrefOf({ tableId: table, slot: free.slot }), label: words.putBack }]
    : [{ href: '#rules', label: words.rules }]
}
