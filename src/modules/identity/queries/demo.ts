import type { StaffRole } from '#src/modules/identity/types.ts'
import { STAFF_ROLES } from '#src/modules/identity/types.ts'
import { type Db, inScope, type Tx } from '#src/platform/database.ts'

type Role = StaffRole | 'employer' | 'candidate'

/** One-tap sign-in of the demo world: one person for each thing that one can be in an organisation. */
export type DemoDoor = {
  /** In the address: 'manager@vieux-canal'. */
  who: string
  role: Role
  portal: 'staff' | 'employer' | 'candidate'
  organisation: { slug: string; name: string }
  name: string
  email: string
}

export async function listDemoDoors(db: Db): Promise<DemoDoor[]> {
  const organisations = await db.selectFrom('organisations').select(['id', 'slug', 'name']).orderBy('name').execute()
  const doors: DemoDoor[] = []
  for (const { id, ...organisation } of organisations)
    for (const person of await inScope(db, { organisationId: id }, listPeople))
      doors.push({ ...person, who: `${person.role}@${organisation.slug}`, organisation })
  return doors
}

type Person = Pick<DemoDoor, 'role' | 'portal' | 'name' | 'email'>

/** The first of each kind, so that it is the same person after each start. */
async function listPeople(tx: Tx): Promise<Person[]> {
  const staff = await tx
    .selectFrom('grants')
    .innerJoin('users', 'users.id', 'grants.userId')
    .select(['role', 'users.name', 'users.email'])
    .distinctOn('role')
    .where('endedAt', 'is', null)
    .orderBy('role')
    .orderBy('grantedAt')
    .orderBy('grants.id')
    .execute()
  const employer = await tx
    .selectFrom('employerMembers')
    .select(['name', 'email'])
    .where('endedAt', 'is', null)
    .where('email', 'is not', null)
    .orderBy('isContact', 'desc')
    .orderBy('id')
    .executeTakeFirst()
  const candidate = await tx
    .selectFrom('candidates')
    .select(['givenNames', 'familyNames', 'email'])
    .orderBy('number')
    .executeTakeFirst()
  const byRole = STAFF_ROLES.flatMap((role) =>
    staff.filter((person) => person.role === role).map((person) => ({ ...person, role })),
  )
  return [
    ...byRole.map((person): Person => ({ ...person, portal: 'staff' })),
    ...(employer?.email
      ? [{ role: 'employer', portal: 'employer', name: employer.name, email: employer.email } as const]
      : []),
    ...(candidate
      ? [{ role: 'candidate', portal: 'candidate', name: nameOf(candidate), email: candidate.email } as const]
      : []),
  ]
}

const nameOf = (person: { givenNames: string; familyNames: string }) =>
  `${person.givenNames} ${person.familyNames}`.trim()
