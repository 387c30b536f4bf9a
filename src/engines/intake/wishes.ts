import type { EmployerMatch } from '#src/engines/intake/employers.ts'
import { fold, squeeze } from '#src/engines/intake/fold.ts'
import { plainly, type Reading, warily } from '#src/engines/intake/reading.ts'
import { type OpenRow, type OpenSheet, openRow, optional, refusedRow } from '#src/engines/intake/sheet-reader.ts'
import type { Dossier, Refusal, RefusedRow, WishKind, WishRecord } from '#src/engines/intake/types.ts'
import type { DayRange } from '#src/engines/intake/value-types.ts'
import { readEmail } from '#src/engines/intake/values/contact.ts'
import { readDate } from '#src/engines/intake/values/dates.ts'
import { readRating, readWishKind } from '#src/engines/intake/values/vocabulary.ts'
import type { Row } from '#src/platform/tabular/types.ts'

/** Whom an address or a name stands for. */
export type PersonMatch = { is: 'taken'; rank: number } | { is: 'refused' | 'unknown' }

/**
 * Finds a person by address; that of a dropped duplicate leads to the answer kept, that of a refused answer is refused
 * unless the same person has another. A name leads to a person where only one bears it.
 */
export function personFinder({
  taken,
  duplicates,
  refused: refusedRows,
}: Dossier['candidates']): (email: string, name: string) => PersonMatch {
  const byEmail = new Map(duplicates.map((duplicate) => [duplicate.email, duplicate.kept.rank]))
  for (const { email, place } of taken) byEmail.set(email, place.rank)
  const refused = new Set(refusedRows.map((row) => row.email))
  const byName = new Map<string, number[]>()
  for (const { givenName, familyName, place } of taken)
    for (const name of new Set([`${givenName} ${familyName ?? ''}`, `${familyName ?? ''} ${givenName}`].map(squeeze)))
      byName.set(name, [...(byName.get(name) ?? []), place.rank])
  return (email, name) => {
    const rank = byEmail.get(email)
    if (rank !== undefined) return { is: 'taken', rank }
    if (refused.has(email)) return { is: 'refused' }
    const named = email === '' ? byName.get(squeeze(name)) : undefined
    return named?.length === 1 ? { is: 'taken', rank: named[0]! } : { is: 'unknown' }
  }
}

/** A wish, or the first reason why it cannot be taken: a person should mend one thing at a time here. */
export function readWish(
  sheet: OpenSheet,
  row: Row,
  context: { rank: number; person: ReturnType<typeof personFinder>; employer: (name: string) => EmployerMatch },
): { taken: WishRecord } | { refused: RefusedRow } {
  const open = openRow(sheet, row, context.rank)
  const kind = readWishKind(open.text('wishKind'))
  const email = readEmail(open.text('candidateEmail'))
  const person = context.person(email.is === 'email' ? email.email : '', open.text('candidateName'))
  const match = context.employer(open.text('employer'))
  const reason = reasonAgainst(open, kind, person, match)
  if (reason || kind === null || person.is !== 'taken' || match.is !== 'found')
    return { refused: refusedRow(sheet, open, reason ? [reason] : []) }
  if (match.loosely) open.warn('employer', 'employer-found-loosely', match.employer.legalName)
  const record = {
    kind,
    candidate: person.rank,
    employer: match.employer.place.rank,
    rating: kind === 'never-match' ? null : open.take('rating', readRating(open.text('rating'))),
    madeOn: open.take('madeOn', readDay(open.text('madeOn'))),
    remarks: optional(open.text('remarks')),
  }
  return { taken: { ...record, place: open.place, warnings: open.warnings, original: open.original } }
}

function reasonAgainst(
  open: OpenRow,
  kind: WishKind | null,
  person: PersonMatch,
  match: EmployerMatch,
): Refusal | null {
  if (open.isBroken) return open.reason('broken-row', null)
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
  return match.employer.standing === 'cancelled' ? open.reason('employer-cancelled', 'employer') : null
}

function readDay(text: string): Reading<DayRange | null> {
  const date = readDate(text)
  if (date.is === 'date') return plainly(date.range)
  return date.is === 'nothing' ? plainly(null) : warily(null, 'not-understood')
}
