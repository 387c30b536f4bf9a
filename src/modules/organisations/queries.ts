import type { Actor } from '#src/modules/identity/types.ts'
import type { Organisation, Policy, PrivacyOfficer } from '#src/modules/organisations/types.ts'
import { type Db, inScope } from '#src/platform/database.ts'
import { orNotFound } from '#src/platform/errors.ts'

/** Organisations are public: what they publish of themselves needs no actor. */
const published = (db: Db) =>
  db
    .selectFrom('organisations')
    .selectAll()
    .select((row) =>
      row
        .selectFrom('policies')
        .whereRef('policies.organisationId', '=', 'organisations.id')
        .select((policy) => policy.fn.max('version').as('version'))
        .as('policyVersion'),
    )

/** The organisation of an address. Throws NotFound. */
export async function getOrganisation(db: Db, slug: string): Promise<Organisation> {
  const { id } = await db
    .selectFrom('organisations')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow(orNotFound)
  const row = await inScope(db, { organisationId: id }, (tx) =>
    published(tx).where('id', '=', id).executeTakeFirstOrThrow(orNotFound),
  )
  return toOrganisation(row)
}

/** The organisation of an actor, inside its own scope. */
export async function getOrganisationById(db: Db, id: string): Promise<Organisation> {
  return toOrganisation(await published(db).where('id', '=', id).executeTakeFirstOrThrow(orNotFound))
}

export type OrganisationName = { slug: string; name: string; city: string }

/** Every organisation of the installation, by name. */
export const listOrganisations = (db: Db): Promise<(OrganisationName & { id: string })[]> =>
  db.selectFrom('organisations').select(['id', 'slug', 'name', 'city']).orderBy('name').orderBy('id').execute()

/** The policy in force; null when none was published. */
export async function findPolicy(db: Db, _actor: Actor): Promise<Policy | null> {
  const policy = await db
    .selectFrom('policies')
    .select(['version', 'textFr', 'textEn', 'publishedAt'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return policy ?? null
}

type Row = Awaited<ReturnType<ReturnType<typeof published>['executeTakeFirstOrThrow']>>

function toOrganisation(row: Row): Organisation {
  const { privacyOfficerName: name, privacyOfficerTitle: title, privacyOfficerEmail: email } = row
  const officer: PrivacyOfficer | null =
    name && title && email ? { name, title, email, phone: row.privacyOfficerPhone } : null
  return {
    id: row.id as Organisation['id'],
    slug: row.slug,
    name: row.name,
    shortName: row.shortName,
    city: row.city,
    address: row.address,
    contactEmail: row.contactEmail,
    contactPhone: row.contactPhone,
    timeZone: row.timeZone,
    accent: row.accent,
    accentDark: row.accentDark,
    logoPath: row.logoPath,
    privacyOfficer: officer,
    hostingPlace: row.hostingPlace,
    policyVersion: row.policyVersion,
    rowVersion: row.rowVersion,
  }
}
