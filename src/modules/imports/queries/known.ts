import type { Dossier } from '#src/engines/intake/types.ts'
import { listCandidateKeys } from '#src/modules/candidates/queries/dossiers.ts'
import { listCandidatesById } from '#src/modules/candidates/queries.ts'
import { emailKey, phoneKey } from '#src/modules/candidates/rules.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import { listEmployerKeys } from '#src/modules/employers/queries.ts'
import { employerKey } from '#src/modules/employers/rules.ts'
import type { EmployerId, EmployerKeys } from '#src/modules/employers/types.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { listHandwritten } from '#src/modules/imports/queries/by-hand.ts'
import { listParts, type Part } from '#src/modules/imports/queries/standing-parts.ts'
import { phoneText } from '#src/modules/imports/rules/incoming-people.ts'
import { partKey, personKey } from '#src/modules/imports/rules/keys.ts'
import type { Known } from '#src/modules/imports/types.ts'
import type { Db } from '#src/platform/database.ts'

/** What stands in the organisation of all that the files speak of, to compare them with. */
export async function loadKnown(db: Db, actor: Actor, dossier: Dossier, eventId: EventId | null): Promise<Known> {
  const people = await peopleOf(db, actor, dossier)
  const employers = namesOf(await listEmployerKeys(db, actor))
  const named = dossier.employers.taken.flatMap(({ legalName, usualName }) => [legalName, usualName ?? ''])
  const ids = [...named.flatMap((name) => employers.get(employerKey(name)) ?? []), ...firmsHere(dossier)]
  const employerIds = [...new Set(ids)]
  const candidateIds = people.map(({ id }) => id)
  const parts = await listParts(db, actor, { candidateIds, employerIds: employerIds as EmployerId[], eventId })
  const sources = await sourcesOf(db, actor, candidateIds)
  return {
    parts: new Map(parts.map((part) => [part.key, part])),
    people: {
      byEmail: new Map(people.map(({ emailKey: key, id }) => [key, id])),
      byNameAndPhone: new Map(
        people.flatMap((person) => {
          const key = personKey(person, person.phoneKey)
          return key === null ? [] : [[key, person.id] as const]
        }),
      ),
    },
    employers,
    members: byOwner(parts, 'member'),
    jobs: byOwner(parts, 'job'),
    byHand: handOf(parts, { handwritten: await listHandwritten(db, actor), sources, eventId }),
  }
}

/** The firms that are here already and that jobs of the files name. */
const firmsHere = ({ jobs }: Dossier): string[] =>
  jobs.taken.flatMap(({ employer }) => (typeof employer === 'string' ? [employer] : []))

function peopleOf(db: Db, actor: Actor, { candidates }: Dossier) {
  const emailKeys = candidates.taken.map(({ email }) => emailKey(email))
  const phoneKeys = candidates.taken.flatMap(({ phone }) => phoneKey(phoneText(phone)) ?? [])
  return listCandidateKeys(db, actor, { emailKeys, phoneKeys })
}

async function sourcesOf(db: Db, actor: Actor, ids: readonly CandidateId[]): Promise<Map<string, string>> {
  const people = ids.length === 0 ? [] : await listCandidatesById(db, actor, ids)
  return new Map(people.map(({ id, source }) => [id, source]))
}

/** A usual name finds a firm only where no other goes by it officially. */
function namesOf(keys: readonly EmployerKeys[]): Map<string, string> {
  const usual = keys.flatMap(({ id, usualNameKey }) => (usualNameKey ? [[usualNameKey, id] as const] : []))
  return new Map<string, string>([...usual, ...keys.map(({ id, nameKey }) => [nameKey, id] as const)])
}

function byOwner(parts: readonly Part[], name: 'member' | 'job'): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { key, owner } of parts)
    if (owner !== null && key.startsWith(`${name} `)) found.set(owner, [...(found.get(owner) ?? []), key])
  return found
}

type Hands = {
  handwritten: ReadonlyMap<string, 'all' | ReadonlySet<string>>
  sources: ReadonlyMap<string, string>
  eventId: EventId | null
}

/** Whoever did not come by an import wrote their own file, or staff did: all of it is by hand. */
function handOf(parts: readonly Part[], { handwritten, sources, eventId }: Hands): Known['byHand'] {
  const found = new Map<string, 'all' | ReadonlySet<string>>()
  for (const { key, id, source } of parts) {
    const [name = '', first = '', second = '', side = ''] = key.split(' ')
    const personal = name === 'contact' || name === 'eligibility' || name === 'profile'
    const origin = personal ? sources.get(id) : source
    const said =
      origin !== null && origin !== undefined && origin !== 'import'
        ? 'all'
        : (handwritten.get(partKey(name as 'job', id)) ?? handwritten.get([name, eventId, id].join(' ')))
    const wished =
      name === 'wish' &&
      (handwritten.has([name, eventId, first, second].join(' ')) ||
        handwritten.has([name, eventId, side === 'candidate' ? first : second].join(' ')))
    const hand = wished ? 'all' : said
    if (hand !== undefined) found.set(key, hand)
  }
  return found
}
