import { writeProfiles } from '#src/modules/candidates/commands/write-candidates.ts'
import { listProfiles } from '#src/modules/candidates/queries/dossiers.ts'
import { lockCandidate } from '#src/modules/candidates/queries.ts'
import { BLANK_PROFILE } from '#src/modules/candidates/rules.ts'
import type { CandidateId, ProfileAnswers } from '#src/modules/candidates/types.ts'
import { mayTellCareer } from '#src/modules/careers/access.ts'
import type { CareerFact } from '#src/modules/careers/facts.ts'
import { lockCv } from '#src/modules/careers/queries.ts'
import {
  monthsRefusal,
  newestFirst,
  profileOfLanguages,
  profileOfStudies,
  profileOfWorks,
  type WorkRefusal,
} from '#src/modules/careers/rules.ts'
import type { CareerPart, SpokenLanguage, Study, Work } from '#src/modules/careers/types.ts'
import type { CandidateActor } from '#src/modules/identity/types.ts'
import type { Tx } from '#src/platform/database.ts'
import { type Decision, yes } from '#src/platform/decision.ts'
import { permit } from '#src/platform/errors.ts'
import { newId } from '#src/platform/id.ts'
import { record } from '#src/platform/record.ts'
import { change, type World } from '#src/platform/world.ts'

/** The month it is where the organisation is: '2026-11'. */
type At = { thisMonth: string }

/** What the person says of their jobs takes the place of what they said before. Refused by the place of each fault. */
export function tellWorks(
  world: World,
  actor: CandidateActor,
  works: readonly Work[],
  { thisMonth }: At,
): Promise<Decision<null, `${number}:${WorkRefusal}`>> {
  return tell(world, actor, 'works', async (tx, candidateId) => {
    const reasons = works.flatMap((work, place) => {
      const refusal = monthsRefusal(work, thisMonth)
      return refusal ? [`${place}:${refusal}` as const] : []
    })
    if (reasons.length > 0) return { ok: false, reasons }
    await tx.deleteFrom('works').where('candidateId', '=', candidateId).execute()
    const rows = newestFirst(works).map(({ source, ...work }, position) => ({
      ...keys(actor, world, candidateId, position),
      ...work,
      ...sourceColumns(source),
    }))
    if (rows.length > 0) await tx.insertInto('works').values(rows).execute()
    return yes({ count: rows.length, profile: profileOfWorks(works, thisMonth) })
  })
}

export function tellStudies(
  world: World,
  actor: CandidateActor,
  studies: readonly Study[],
): Promise<Decision<null, never>> {
  return tell(world, actor, 'studies', async (tx, candidateId) => {
    await tx.deleteFrom('studies').where('candidateId', '=', candidateId).execute()
    const rows = studies.map(({ source, ...study }, position) => ({
      ...keys(actor, world, candidateId, position),
      ...study,
      ...sourceColumns(source),
    }))
    if (rows.length > 0) await tx.insertInto('studies').values(rows).execute()
    return yes({ count: rows.length, profile: profileOfStudies(studies) })
  })
}

export function tellSkills(
  world: World,
  actor: CandidateActor,
  skills: readonly string[],
): Promise<Decision<null, never>> {
  return tell(world, actor, 'skills', async () => yes({ count: skills.length, profile: { skills: [...skills] } }))
}

export function tellLanguages(
  world: World,
  actor: CandidateActor,
  languages: readonly SpokenLanguage[],
): Promise<Decision<null, never>> {
  return tell(world, actor, 'languages', async (tx, candidateId) => {
    await tx.deleteFrom('spokenLanguages').where('candidateId', '=', candidateId).execute()
    const { organisationId } = actor
    const rows = languages.map((language, position) => ({ organisationId, candidateId, position, ...language }))
    if (rows.length > 0) await tx.insertInto('spokenLanguages').values(rows).execute()
    return yes({ count: rows.length, profile: profileOfLanguages(languages) })
  })
}

type Told = { count: number; profile: Partial<ProfileAnswers> }

/** One part of a career: written, put into the profile, and marked as checked where it came from a CV. */
function tell<Refusal extends string>(
  world: World,
  actor: CandidateActor,
  part: CareerPart,
  write: (tx: Tx, candidateId: CandidateId) => Promise<Decision<Told, Refusal>>,
): Promise<Decision<null, Refusal>> {
  return change(world, actor, async (tx): Promise<Decision<null, Refusal>> => {
    const candidateId = actor.candidateId as CandidateId
    await lockCandidate(tx, actor, candidateId)
    permit(mayTellCareer(actor))
    const written = await write(tx, candidateId)
    if (!written.ok) return written
    const { count, profile } = written.value
    const [before] = await listProfiles(tx, actor, [candidateId])
    await writeProfiles(tx, actor, world.now(), [
      { id: candidateId, profile: { ...(before ?? BLANK_PROFILE), ...profile } },
    ])
    const cv = await lockCv(tx, actor, candidateId)
    if (cv && !cv.confirmed.includes(part))
      await tx
        .updateTable('cvs')
        .set({ confirmed: [...cv.confirmed, part] })
        .where('candidateId', '=', candidateId)
        .execute()
    await record<CareerFact>(tx, actor, { type: 'career.told', candidateId, part, count })
    return yes(null)
  })
}

const keys = ({ organisationId }: CandidateActor, world: World, candidateId: CandidateId, position: number) => ({
  organisationId,
  id: newId(),
  candidateId,
  position,
  toldAt: world.now(),
})

const sourceColumns = (source: Work['source']) => ({
  sourcePage: source?.page ?? null,
  sourceLine: source?.line ?? null,
  sourceText: source?.text ?? null,
})
