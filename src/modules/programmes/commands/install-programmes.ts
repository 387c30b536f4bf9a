import type { Actor } from '#src/modules/identity/types.ts'
import { mayInstallProgrammes } from '#src/modules/programmes/access.ts'
import type { ProgrammeFact } from '#src/modules/programmes/facts.ts'
import type { ShippedProgramme } from '#src/modules/programmes/types.ts'
import { json, type Tx } from '#src/platform/database.ts'
import { type Decision, yes } from '#src/platform/decision.ts'
import { permit } from '#src/platform/errors.ts'
import { newId } from '#src/platform/id.ts'
import { record } from '#src/platform/record.ts'
import { change, type World } from '#src/platform/world.ts'
import { wordsFor } from '#src/words/words.ts'

/** Copies shipped programmes into the tables of an organisation, which owns its copy. Those there are left alone. */
export async function installProgrammes(tx: Tx, actor: Actor, shipped: readonly ShippedProgramme[]): Promise<void> {
  permit(mayInstallProgrammes(actor))
  for (const programme of shipped) await install(tx, actor, programme)
}

/** The same, as a command of its own. */
export function installShipped(
  world: World,
  actor: Actor,
  shipped: readonly ShippedProgramme[],
): Promise<Decision<null, never>> {
  return change(world, actor, async (tx) => {
    await installProgrammes(tx, actor, shipped)
    return yes(null)
  })
}

async function install(tx: Tx, actor: Actor, { slug, openedOn, closedOn, criteria }: ShippedProgramme): Promise<void> {
  const { organisationId } = actor
  const programmeId = newId<'programme'>()
  const installed = await tx
    .insertInto('programmes')
    .values({ organisationId, id: programmeId, slug, openedOn, closedOn, ...textsOf(slug) })
    .onConflict((conflict) => conflict.columns(['organisationId', 'slug']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!installed) return
  const codes = [...new Set(criteria.map(({ code }) => code))]
  const rows = criteria.map(({ code, kind, parameters, ...dated }) => ({
    organisationId,
    id: newId(),
    programmeId,
    code,
    kind,
    parameters: json(parameters),
    ...dated,
    position: codes.indexOf(code),
  }))
  if (rows.length > 0) await tx.insertInto('criteria').values(rows).execute()
  await record<ProgrammeFact>(tx, actor, { type: 'programme.installed', programmeId, slug })
}

/** The names that a programme is shipped with; of one that we have no words for, its slug. */
function textsOf(slug: string) {
  const [fr, en] = (['fr', 'en'] as const).map((language) => {
    const shipped: Record<string, { name: string; summary: string }> = wordsFor(language).programmes.shipped
    return shipped[slug] ?? { name: slug, summary: '' }
  })
  return { nameFr: fr!.name, nameEn: en!.name, summaryFr: fr!.summary, summaryEn: en!.summary }
}
