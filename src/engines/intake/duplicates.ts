import { squeeze } from '#src/engines/intake/fold.ts'
import type { CandidateRecord, Duplicate } from '#src/engines/intake/types.ts'

/**
 * Answers of the same person: the same address, or the same full name (accents, case and punctuation apart) with the
 * same telephone. What A shares with B and B with C makes one person of the three. Of each, the newest answer is kept
 * as it is: by its moment, and where that is not known, the one further down.
 */
export function dropDuplicates(records: readonly CandidateRecord[]): {
  kept: CandidateRecord[]
  duplicates: Duplicate[]
} {
  const duplicates: Duplicate[] = []
  const dropped = new Set<CandidateRecord>()
  for (const group of groupsOf(records)) {
    const newest = group.reduce((best, next) => (isNewer(next, best) ? next : best))
    for (const record of group) {
      if (record === newest) continue
      dropped.add(record)
      const because = group.some((other) => other !== record && other.email === record.email)
        ? 'same-email'
        : 'same-name-and-phone'
      duplicates.push({ kept: newest.place, dropped: record.place, because, email: record.email })
    }
  }
  duplicates.sort((a, b) => a.dropped.rank - b.dropped.rank)
  return { kept: records.filter((record) => !dropped.has(record)), duplicates }
}

/** Later in the file wins where one of the moments is not known. */
const isNewer = (next: CandidateRecord, best: CandidateRecord) =>
  next.submittedAt === null || best.submittedAt === null || next.submittedAt >= best.submittedAt

/** Answers joined by what they share, directly or through another. Only groups of two and more. */
function groupsOf(records: readonly CandidateRecord[]): CandidateRecord[][] {
  const groupOf = new Map<string, CandidateRecord[]>()
  for (const record of records) {
    const keys = keysOf(record)
    const met = new Set(keys.map((key) => groupOf.get(key)).filter((group) => group !== undefined))
    const group = [...[...met].flat(), record]
    for (const member of group) for (const key of keysOf(member)) groupOf.set(key, group)
  }
  return [...new Set(groupOf.values())].filter((group) => group.length > 1)
}

function keysOf({ email, givenName, familyName, phone }: CandidateRecord): string[] {
  const name = squeeze(`${givenName} ${familyName ?? ''}`)
  return phone && name !== '' ? [`email ${email}`, `person ${name} ${phone.key}`] : [`email ${email}`]
}
