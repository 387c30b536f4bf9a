import { askedOrder, type SheetDates } from '#src/engines/intake/date-orders.ts'
import { askedFirm, type FindFirm, type FirmMatch } from '#src/engines/intake/firms.ts'
import { fold } from '#src/engines/intake/fold.ts'
import { type OpenRow, openRow, optional, refusedRow, takenRow } from '#src/engines/intake/open-row.ts'
import { askedPerson, type FindPerson, type PersonMatch } from '#src/engines/intake/people.ts'
import { plainly, type Reading, warily } from '#src/engines/intake/reading.ts'
import type { OpenSheet } from '#src/engines/intake/sheet-reader.ts'
import type { Refusal, RefusedRow, WishKind, WishRecord } from '#src/engines/intake/types.ts'
import type { DayRange } from '#src/engines/intake/value-types.ts'
import { readEmail } from '#src/engines/intake/values/contact.ts'
import { type DateOrder, readDate } from '#src/engines/intake/values/dates.ts'
import { askedWishKind, readRating } from '#src/engines/intake/values/vocabulary.ts'
import type { Row } from '#src/platform/tabular/types.ts'

export type WishContext = { rank: number; dates: SheetDates; person: FindPerson; employer: FindFirm }

export const wishDates = (sheet: OpenSheet): SheetDates => askedOrder(sheet, ['madeOn'])

/** A wish, or the first reason why it cannot be taken: a person should mend one thing at a time here. */
export function readWish(
  sheet: OpenSheet,
  row: Row,
  { rank, dates, person: findPerson, employer: findFirm }: WishContext,
): { taken: WishRecord } | { refused: RefusedRow } {
  const open = openRow(sheet, row, rank)
  if (open.isBroken) return { refused: refusedRow(sheet, open, [open.reason('broken-row', null)]) }
  const kind = open.take('wishKind', askedWishKind)
  const person = personOf(open, findPerson)
  const match = open.take('employer', askedFirm(findFirm))
  const reason = reasonAgainst(open, kind, person, match)
  if (reason || kind === null || person.is !== 'taken' || match.is !== 'found')
    return { refused: refusedRow(sheet, open, reason ? [reason] : []) }
  return takenRow(sheet, open, {
    kind,
    candidate: person.ref,
    employer: match.firm.ref,
    rating: kind === 'never-match' ? null : open.take('rating', readRating),
    madeOn: open.take('madeOn', (typed) => readDay(typed, dates.orders.madeOn)),
    remarks: optional(open.text('remarks')),
  })
}

/** By address, else by name. */
function personOf({ text, take }: OpenRow, find: FindPerson): PersonMatch {
  const email = readEmail(text('candidateEmail'))
  return email.is === 'email' ? find(email.email, '') : take('candidateName', askedPerson(find))
}

function reasonAgainst(open: OpenRow, kind: WishKind | null, person: PersonMatch, match: FirmMatch): Refusal | null {
  if (kind === null) return open.reason('wish-kind-unknown', 'wishKind')
  const byName = fold(open.text('candidateEmail')) === '' && open.text('candidateName') !== ''
  const personField = byName ? 'candidateName' : 'candidateEmail'
  if (person.is === 'unknown') return open.reason('candidate-unknown', personField)
  if (person.is === 'refused') return open.reason('candidate-refused', personField)
  if (match.is === 'not-found')
    return {
      ...open.reason('employer-unknown', 'employer'),
      ...(match.likely && { suggestion: match.likely.legalName }),
    }
  return match.firm.standing === 'cancelled' ? open.reason('employer-cancelled', 'employer') : null
}

function readDay(text: string, order?: DateOrder): Reading<DayRange | null> {
  const date = readDate(text, order)
  if (date.is === 'date') return plainly(date.range)
  return date.is === 'nothing' ? plainly(null) : warily(null, 'not-understood')
}
