import type { StaffActor, StaffRole } from '#src/modules/identity/types.ts'
import { installProgrammes } from '#src/modules/programmes/commands/install-programmes.ts'
import type { ShippedProgramme } from '#src/modules/programmes/types.ts'
import type { Tx } from '#src/platform/database.ts'
import { newId } from '#src/platform/id.ts'
import { change, type World } from '#src/platform/world.ts'
import { demo as english } from '#src/words/en/demo.ts'
import { demo as french } from '#src/words/fr/demo.ts'

/** A chamber of the demo world. Colours and marks are those of our own design. */
export type DemoChamber = {
  slug: string
  name: string
  shortName: string
  city: string
  address: string
  accent: string
  accentDark: string
  logoPath: string
  officer: string
  staff: readonly { name: string; roles: readonly StaffRole[] }[]
  programmes: readonly ShippedProgramme[]
}

/** Makes the chamber with its staff, its policy and its programmes; gives its first manager, who acts from here on. */
export async function makeChamber(world: World, chamber: DemoChamber): Promise<StaffActor> {
  const organisationId = newId<'organisation'>()
  const host = `${chamber.slug}.example`
  await world.db
    .insertInto('organisations')
    .values({
      id: organisationId,
      slug: chamber.slug,
      name: chamber.name,
      shortName: chamber.shortName,
      city: chamber.city,
      address: chamber.address,
      contactEmail: `bonjour@${host}`,
      contactPhone: '+15145550100',
      accent: chamber.accent,
      accentDark: chamber.accentDark,
      logoPath: chamber.logoPath,
      privacyOfficerName: chamber.officer,
      privacyOfficerTitle: french.officerTitle,
      privacyOfficerEmail: `vie-privee@${host}`,
      hostingPlace: french.hostingPlace,
    })
    .execute()
  const staff = chamber.staff.map(({ name, roles }) => ({
    id: newId<'user'>(),
    name,
    roles,
    email: addressOf(name, host),
  }))
  const first = staff[0]!
  const manager: StaffActor = { kind: 'staff', organisationId, userId: first.id, name: first.name, roles: first.roles }
  await change(world, manager, async (tx) => {
    await writeStaff(tx, organisationId, staff)
    const texts = { textFr: french.policy, textEn: english.policy }
    await tx
      .insertInto('policies')
      .values({ organisationId, version: 1, ...texts, publishedBy: first.id })
      .execute()
    await installProgrammes(tx, manager, chamber.programmes)
  })
  return manager
}

type DemoStaff = { id: string; name: string; email: string; roles: readonly StaffRole[] }

async function writeStaff(tx: Tx, organisationId: string, staff: readonly DemoStaff[]): Promise<void> {
  await tx
    .insertInto('users')
    .values(staff.map(({ id, name, email }) => ({ id, name, email, emailVerified: true })))
    .execute()
  await tx
    .insertInto('grants')
    .values(staff.flatMap(({ id, roles }) => roles.map((role) => ({ organisationId, id: newId(), userId: id, role }))))
    .execute()
}

/** 'helene.morissette@vieux-canal.example' */
const addressOf = (name: string, host: string) =>
  `${name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')}@${host}`
