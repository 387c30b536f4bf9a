import type { Actor } from '#src/modules/identity/types.ts'
import type { OrganisationFact } from '#src/modules/organisations/facts.ts'
import type { Organisation, OrganisationId } from '#src/modules/organisations/types.ts'
import { type Decision, no, yes } from '#src/platform/decision.ts'
import { newId } from '#src/platform/id.ts'
import { record } from '#src/platform/record.ts'
import { change, type World } from '#src/platform/world.ts'

export type NewOrganisation = Pick<Organisation, 'slug' | 'name' | 'shortName' | 'city' | 'contactEmail' | 'timeZone'>

/** The platform itself, in an organisation: who founds it and appoints its first manager. */
export const systemIn = (organisationId: OrganisationId): Actor => ({
  kind: 'system',
  organisationId,
  userId: null,
  name: null,
})

/** Adds a chamber to the installation. Its portal stays closed until it has named who answers for privacy. */
export function foundOrganisation(
  world: World,
  organisation: NewOrganisation,
): Promise<Decision<OrganisationId, 'slug-taken'>> {
  const id = newId<'organisation'>()
  const system = systemIn(id)
  return change(world, system, async (tx) => {
    const founded = await tx
      .insertInto('organisations')
      .values({ ...organisation, id })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!founded) return no('slug-taken')
    await record<OrganisationFact>(tx, system, { type: 'organisation.founded', slug: organisation.slug })
    return yes(id)
  })
}
