import { insertCandidates } from '#src/modules/candidates/commands/write-candidates.ts'
import { newCandidate } from '#src/modules/candidates/examples.ts'
import { insertEmployers, insertMembers } from '#src/modules/employers/commands/write-employers.ts'
import { employerFields, memberFields } from '#src/modules/employers/examples.ts'
import { createEvent } from '#src/modules/events/commands/events.ts'
import { eventPlan } from '#src/modules/events/examples.ts'
import { installProgrammes } from '#src/modules/programmes/commands/install-programmes.ts'
import { INTERCONNEXION_LAVAL } from '#src/modules/programmes/shipped/interconnexion-laval.ts'
import { newId } from '#src/platform/id.ts'
import { change } from '#src/platform/world.ts'
import { adviser, coordinator, employerAdviser, manager, north, privacyOfficer } from '#tests/support/cast.ts'
import type { Chamber } from '#tests/support/crawl-world.ts'
import { freshWorld, type TestWorld } from '#tests/support/world.ts'

/**
 * A chamber on its first morning: one programme, an interview day without a table, a firm without a job and a person
 * who registered for nothing. Its lists are empty. What it has not is named by an id that is nobody's.
 */
export async function bareWorld(): Promise<{ world: TestWorld; canal: Chamber }> {
  const world = await freshWorld()
  const created = await createEvent(world, coordinator, eventPlan())
  if (!created.ok) throw new Error(created.reasons.join(', '))
  const ids = await change(world, manager, async (tx) => {
    await installProgrammes(tx, manager, [INTERCONNEXION_LAVAL])
    const [employer] = await insertEmployers(tx, manager, world.now(), [employerFields({ name: 'Sans poste inc.' })])
    const member = memberFields({ name: 'Barnabé Sans-Poste', email: 'barnabe@sans-poste.example' })
    await insertMembers(tx, manager, [{ employerId: employer!, ...member }])
    const [candidate] = await insertCandidates(tx, manager, world.now(), [newCandidate()])
    const programme = await tx.selectFrom('programmes').select(['id', 'slug']).executeTakeFirstOrThrow()
    return { employer: employer!, candidate: candidate!, programme: programme.id, programmeSlug: programme.slug }
  })
  const others = { otherEmployer: ids.employer, otherCandidate: ids.candidate }
  return { world, canal: { ...NOTHING, ...ids, ...others, event: created.value } }
}

/** Of what there is none. */
const NONE = newId()

const NOTHING = {
  organisationId: north,
  slug: 'nord',
  actor: manager,
  staff: {
    manager: manager.userId,
    coordinator: coordinator.userId,
    adviser: adviser.userId,
    'employer-adviser': employerAdviser.userId,
    'privacy-officer': privacyOfficer.userId,
  },
  heldOn: eventPlan().heldOn,
  meeting: NONE,
  table: NONE,
  otherMeeting: NONE,
  otherTable: NONE,
  otherJob: NONE,
  member: NONE,
  job: NONE,
  registration: NONE,
  wish: NONE,
  criterion: NONE,
  importId: NONE,
  pair: NONE,
  draft: NONE,
  computation: NONE,
  mail: NONE,
  invitation: NONE,
  recovery: NONE,
  invitationToken: NONE,
  accessToken: NONE,
}
