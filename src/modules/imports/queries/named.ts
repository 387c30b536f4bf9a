import { squeeze } from '#src/engines/intake/fold.ts'
import type { Mentions } from '#src/engines/intake/mentions.ts'
import type { EmployerStanding, KnownFirm, KnownPerson } from '#src/engines/intake/types.ts'
import { anyOf, visibleCandidates } from '#src/modules/candidates/queries.ts'
import { visibleEmployers } from '#src/modules/employers/queries.ts'
import { listEventEmployers } from '#src/modules/events/queries/employers.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Db } from '#src/platform/database.ts'

/** Who is here of those that the files name without listing them. */
export type NamedHere = { people: KnownPerson[]; firms: KnownFirm[] }

/** The people whom the files name, and, where they name firms, all of them: names of firms are written in many ways. */
export async function loadNamed(db: Db, actor: Actor, mentions: Mentions, eventId: EventId | null): Promise<NamedHere> {
  return {
    people: await peopleOf(db, actor, mentions),
    firms: mentions.firms ? await firmsHere(db, actor, eventId) : [],
  }
}

async function peopleOf(db: Db, actor: Actor, { emails, names }: Mentions): Promise<KnownPerson[]> {
  if (emails.length + names.length === 0) return []
  const wanted = new Set(names.map(squeeze))
  const all = visibleCandidates(db, actor).select(['id', 'emailKey', 'givenNames', 'familyNames', 'phoneKey'])
  // A name in a file may stand in any order, without accents: what the database cannot compare is compared here.
  const rows = await (wanted.size > 0 ? all : all.where('emailKey', '=', anyOf(emails))).orderBy('number').execute()
  const addresses = new Set(emails)
  return rows
    .filter(
      ({ emailKey, givenNames, familyNames }) =>
        addresses.has(emailKey) ||
        wanted.has(squeeze(givenNames + familyNames)) ||
        wanted.has(squeeze(familyNames + givenNames)),
    )
    .map(({ id, emailKey: email, givenNames: givenName, familyNames: familyName, phoneKey: phone }) => ({
      id,
      email,
      givenName,
      familyName,
      phone,
    }))
}

/** A firm that is not at the day has cancelled nothing. */
async function firmsHere(db: Db, actor: Actor, eventId: EventId | null): Promise<KnownFirm[]> {
  const firms = await visibleEmployers(db, actor).select(['id', 'name', 'usualName']).orderBy('id').execute()
  const there = eventId ? await listEventEmployers(db, actor, eventId) : []
  const standings = new Map<string, EmployerStanding>(there.map(({ employerId, state }) => [employerId, state]))
  return firms.map(({ id, name, usualName }) => ({
    id,
    legalName: name,
    usualName,
    standing: standings.get(id) ?? 'to-confirm',
  }))
}
