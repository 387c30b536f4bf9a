import { squeeze } from '#src/engines/intake/fold.ts'
import type { Asked } from '#src/engines/intake/open-row.ts'
import type { Choice } from '#src/engines/intake/question-types.ts'
import { plainly, warily } from '#src/engines/intake/reading.ts'
import type { Dossier, KnownPerson, Ref } from '#src/engines/intake/types.ts'
import { readEmail } from '#src/engines/intake/values/contact.ts'

/** Whom an address or a name stands for; `among`: several people of the name. */
export type PersonMatch =
  | { is: 'taken'; ref: Ref }
  | { is: 'refused' }
  | { is: 'unknown'; among: readonly Pick<Someone, 'email' | 'name'>[] }

export type FindPerson = (email: string, name: string) => PersonMatch

type Someone = { ref: Ref; email: string; name: string; names: readonly string[] }

/**
 * Finds a person by address; that of a dropped duplicate leads to the answer kept, that of a refused answer is refused
 * unless the same person has another. Then those who are here already. A name leads to a person where only one bears
 * it.
 */
export function personFinder(candidates: Dossier['candidates'], known: readonly KnownPerson[] = []): FindPerson {
  const { taken, duplicates, refused } = candidates
  const ours = taken.map(({ email, givenName, familyName, place }) => someone(place.rank, email, givenName, familyName))
  const here = known.map(({ id, email, givenName, familyName }) => someone(id, email, givenName, familyName))
  const refOf = (people: readonly Someone[]) => new Map(people.map(({ email, ref }) => [email, ref]))
  const byEmail = new Map<string, Ref>([
    ...duplicates.map(({ email, kept }) => [email, kept.rank] as const),
    ...refOf(ours),
  ])
  const hereByEmail = refOf(here)
  const refusedEmails = new Set(refused.map((row) => row.email))
  const byName = namesakes([...ours, ...here.filter(isNobodyOf(candidates, known, byEmail))])
  return (email, name) => {
    const ref = byEmail.get(email)
    if (ref !== undefined) return { is: 'taken', ref }
    if (refusedEmails.has(email)) return { is: 'refused' }
    const present = hereByEmail.get(email)
    if (present !== undefined) return { is: 'taken', ref: present }
    const named = email === '' ? (byName.get(squeeze(name)) ?? []) : []
    return named.length === 1 ? { is: 'taken', ref: named[0]!.ref } : { is: 'unknown', among: named }
  }
}

function someone(ref: Ref, email: string, givenName: string, familyName: string | null): Someone {
  const family = familyName ?? ''
  return {
    ref,
    email,
    name: `${givenName} ${family}`.trim(),
    names: [...new Set([`${givenName} ${family}`, `${family} ${givenName}`].map(squeeze))],
  }
}

/** Whoever is here and in the files, by address or by name and telephone, is the one of the files. */
function isNobodyOf(
  { taken }: Dossier['candidates'],
  known: readonly KnownPerson[],
  byEmail: ReadonlyMap<string, Ref>,
): (person: Someone) => boolean {
  const key = (givenName: string, familyName: string | null, phone: string) =>
    `${squeeze(`${givenName} ${familyName ?? ''}`)} ${phone}`
  const alike = new Set(
    taken.flatMap(({ givenName, familyName, phone }) => (phone ? [key(givenName, familyName, phone.key)] : [])),
  )
  const met = new Set(
    known.flatMap(({ id, givenName, familyName, phone }) =>
      phone !== null && alike.has(key(givenName, familyName, phone)) ? [id] : [],
    ),
  )
  return ({ ref, email }) => !byEmail.has(email) && !met.has(String(ref))
}

function namesakes(people: readonly Someone[]): Map<string, Someone[]> {
  const byName = new Map<string, Someone[]>()
  for (const person of people) for (const name of person.names) byName.set(name, [...(byName.get(name) ?? []), person])
  return byName
}

/** The same as a reading of a name: several people of one name are asked about. An answer is an address. */
export const askedPerson =
  (find: FindPerson) =>
  (typed: string): Asked<PersonMatch> => {
    const email = readEmail(typed)
    const match = email.is === 'email' ? find(email.email, '') : find('', typed)
    if (match.is !== 'unknown' || match.among.length === 0) return plainly(match)
    const choices = match.among.map(({ email: text, name }): Choice => ({ text, label: `${name} · ${text}` }))
    return { ...warily(match, 'not-understood'), choices }
  }
