import { canariesIn } from '#tests/support/crawl-canaries.ts'
import type { TestWorld } from '#tests/support/world.ts'

/** A text that somebody must never come to read, and why. */
export type Secret = { text: string; why: string }

/** What a firm may not read: of other firms anything, of people what they have not agreed to. */
export async function secretsOfFirm(world: TestWorld, employerId: string): Promise<Secret[]> {
  const { owner } = world
  const canaries = await canariesIn(world)
  const firms = await owner.selectFrom('employers').select(['id', 'name', 'usualName']).execute()
  const members = await owner.selectFrom('employerMembers').select(['employerId', 'name', 'email']).execute()
  const own = new Set(firms.filter(({ id }) => id === employerId).flatMap(({ name, usualName }) => [name, usualName]))
  const others = firms.filter(({ name }) => !own.has(name))
  const names = new Set(members.filter((member) => member.employerId === employerId).map(({ name }) => name))
  return known([
    ...canaries
      .filter((canary) => !canary.readers.includes('employer') || canary.employerId !== employerId)
      .map(({ text, place }) => ({ text, why: place })),
    ...others.flatMap(({ name, usualName }) => [name, usualName].map((text) => ({ text, why: 'another firm' }))),
    ...members
      .filter(({ name }) => !names.has(name))
      .flatMap(({ name, email }) => [name, email].map((text) => ({ text, why: 'somebody of another firm' }))),
    ...(await hiddenPeople(world, employerId)),
  ])
}

/** People that a firm does not meet, and the addresses of those who have not said yes to each other. */
async function hiddenPeople({ owner }: TestWorld, employerId: string): Promise<Hidden[]> {
  const people = await owner.selectFrom('candidates').select(['id', 'givenNames', 'familyNames', 'email']).execute()
  const links = await owner
    .selectFrom('employerCandidates')
    .select(['candidateId', 'contactOpen'])
    .where('employerId', '=', employerId)
    .execute()
  const met = await owner
    .selectFrom('meetings')
    .innerJoin('eventTables', 'eventTables.id', 'meetings.tableId')
    .select('candidateId')
    .where('employerId', '=', employerId)
    .execute()
  const introduced = new Set(links.filter(({ contactOpen }) => contactOpen).map(({ candidateId }) => candidateId))
  const expected = new Set(met.map(({ candidateId }) => candidateId))
  const nameOf = (person: { givenNames: string; familyNames: string }) => `${person.givenNames} ${person.familyNames}`
  // Somebody else of another chamber may bear the name of a person whom the firm meets.
  const names = new Set(people.filter(({ id }) => expected.has(id)).map(nameOf))
  return people
    .filter(({ id }) => !introduced.has(id))
    .flatMap((person) => [
      { text: person.email, why: 'an address without an introduction' },
      ...(names.has(nameOf(person)) ? [] : [{ text: nameOf(person), why: 'somebody whom the firm does not meet' }]),
    ])
}

/** What a candidate may not read: of other candidates anything, and what others note. */
export async function secretsOfCandidate(world: TestWorld, candidateId: string): Promise<Secret[]> {
  const { owner } = world
  const canaries = await canariesIn(world)
  const people = await owner.selectFrom('candidates').select(['id', 'givenNames', 'familyNames', 'email']).execute()
  const members = await owner.selectFrom('employerMembers').select(['employerId', 'email']).execute()
  const introductions = await owner
    .selectFrom('introductions')
    .select('employerId')
    .where('candidateId', '=', candidateId)
    .execute()
  const open = new Set(introductions.map(({ employerId }) => employerId))
  return known([
    ...canaries
      .filter((canary) => !canary.readers.includes('candidate') || (canary.candidateId ?? candidateId) !== candidateId)
      .map(({ text, place }) => ({ text, why: place })),
    ...people
      .filter(({ id }) => id !== candidateId)
      .flatMap(({ givenNames, familyNames, email }) =>
        [`${givenNames} ${familyNames}`, email].map((text) => ({ text, why: 'another candidate' })),
      ),
    ...members
      .filter(({ employerId }) => !open.has(employerId))
      .map(({ email }) => ({ text: email, why: 'an address without an introduction' })),
  ])
}

type Hidden = { text: string | null; why: string }

const known = (hidden: Hidden[]): Secret[] => hidden.filter((secret): secret is Secret => Boolean(secret.text))

/** The secrets that a text gives away. */
export const shownOf = (text: string, secrets: readonly Secret[]): string[] =>
  secrets.filter((secret) => text.includes(secret.text)).map((secret) => `${secret.why}: ${secret.text}`)
