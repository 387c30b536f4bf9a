import { Command } from 'commander'
import { besideApplication, readInstallation } from '#src/cli/installation.ts'
import type { Problem } from '#src/engines/timetable/types.ts'
import { isId } from '#src/platform/id.ts'
import type { World } from '#src/platform/world.ts'

/** `jumelage event export EVENT`: what `jumelage timetable solve` reads. */
export function eventCommand(): Command {
  const event = new Command('event').description('interview days of this installation')
  event
    .command('export')
    .summary("write a day's timetable problem")
    .description('Writes the timetable problem of an interview day as JSON: who comes, the tables, the approved pairs.')
    .argument('<event>', 'the identifier in the address of its page')
    .action(exportEvent)
  return event
}

async function exportEvent(eventId: string): Promise<void> {
  if (!isId(eventId)) throw new Error(`${eventId} is no identifier: copy it from the address of the event's page.`)
  const { openWorld } = await import('#src/platform/world.ts')
  const config = readInstallation()
  const problem = await besideApplication(config, async ({ appUrl }) => {
    const world = openWorld(config, appUrl)
    try {
      return await findProblem(world, eventId)
    } finally {
      await world.db.destroy()
    }
  })
  if (!problem) throw new Error(`There is no event ${eventId} in this installation.`)
  process.stdout.write(`${JSON.stringify(problem)}\n`)
}

/** The event's problem, or undefined. It is in one of the organisations; each is asked in its own scope. */
export async function findProblem(world: World, eventId: string): Promise<Problem | undefined> {
  const { listOrganisations } = await import('#src/modules/organisations/queries.ts')
  for (const { id } of await listOrganisations(world.db)) {
    const problem = await problemIn(world, id, eventId)
    if (problem) return problem
  }
  return undefined
}

async function problemIn(world: World, organisationId: string, eventId: string): Promise<Problem | undefined> {
  const { loadDay } = await import('#src/modules/timetables/queries/day.ts')
  const { problemOf } = await import('#src/modules/timetables/rules.ts')
  const { USUAL_RULES } = await import('#src/modules/timetables/types.ts')
  const { NotFound } = await import('#src/platform/errors.ts')
  const { look } = await import('#src/platform/world.ts')
  const system = { kind: 'system', organisationId, userId: null, name: null } as const
  try {
    return await look(world, system, async (db) =>
      problemOf(await loadDay(db, system, eventId as never), USUAL_RULES, []),
    )
  } catch (error) {
    if (error instanceof NotFound) return undefined
    throw error
  }
}
