import type { Updateable } from 'kysely'
import type { Actor } from '#src/modules/identity/types.ts'
import { mayKeepOrganisation, mayKeepPrivacy } from '#src/modules/organisations/access.ts'
import type { OrganisationFact } from '#src/modules/organisations/facts.ts'
import type {
  HostingForm,
  LookForm,
  OrganisationForm,
  PolicyForm,
  PrivacyOfficerForm,
} from '#src/modules/organisations/forms.ts'
import { getOrganisationById } from '#src/modules/organisations/queries.ts'
import type { Tx } from '#src/platform/database.ts'
import { type Decision, no, refusedIf, yes } from '#src/platform/decision.ts'
import { assertFresh, permit } from '#src/platform/errors.ts'
import { record } from '#src/platform/record.ts'
import type { Organisations } from '#src/platform/tables.ts'
import { change, type World } from '#src/platform/world.ts'
import { isLogoPath } from '#src/ui/logo-path.ts'
import { contrastFaults } from '#src/ui/theme.ts'

/** How the organisation is called and reached. Throws Stale when somebody saved since the form was opened. */
export function correctOrganisation(
  world: World,
  actor: Actor,
  form: OrganisationForm,
): Promise<Decision<null, never>> {
  const { rowVersion, ...columns } = form
  return change(world, actor, async (tx) => {
    permit(mayKeepOrganisation(actor))
    await save(tx, actor, { columns, rowVersion })
    await record<OrganisationFact>(tx, actor, { type: 'organisation.corrected', fields: Object.keys(columns) })
    return yes(null)
  })
}

/** Who answers for personal information: needed before the portal opens. */
export function namePrivacyOfficer(
  world: World,
  actor: Actor,
  { rowVersion, ...officer }: PrivacyOfficerForm,
): Promise<Decision<null, never>> {
  return change(world, actor, async (tx) => {
    permit(mayKeepPrivacy(actor))
    const columns = {
      privacyOfficerName: officer.name,
      privacyOfficerTitle: officer.title,
      privacyOfficerEmail: officer.email,
      privacyOfficerPhone: officer.phone,
    }
    await save(tx, actor, { columns, rowVersion })
    const fields = Object.keys(officer)
    await record<OrganisationFact>(tx, actor, { type: 'organisation.privacy-officer-named', fields })
    return yes(null)
  })
}

export type LookRefusal = 'too-faint' | 'too-faint-dark' | 'logo-invalid'

/** One colour per theme, that can be read wherever it is text, and a mark of one shape. */
export function changeLook(
  world: World,
  actor: Actor,
  { rowVersion, ...look }: LookForm,
): Promise<Decision<null, LookRefusal>> {
  return change(world, actor, async (tx) => {
    permit(mayKeepOrganisation(actor))
    const faults = contrastFaults(look.accent, look.accentDark)
    const refusal = refusedIf({
      'too-faint': faults.some(({ theme }) => theme === 'light'),
      'too-faint-dark': faults.some(({ theme }) => theme === 'dark'),
      'logo-invalid': look.logoPath !== null && !isLogoPath(look.logoPath),
    })
    if (refusal) return refusal
    await save(tx, actor, { columns: look, rowVersion })
    await record<OrganisationFact>(tx, actor, { type: 'organisation.look-changed', fields: Object.keys(look) })
    return yes(null)
  })
}

/** Where the data is kept, for the policy and for the privacy impact assessment (P-39.1, s. 17). */
export function nameHosting(
  world: World,
  actor: Actor,
  { rowVersion, hostingPlace }: HostingForm,
): Promise<Decision<null, never>> {
  return change(world, actor, async (tx) => {
    permit(mayKeepOrganisation(actor))
    await save(tx, actor, { columns: { hostingPlace }, rowVersion })
    await record<OrganisationFact>(tx, actor, { type: 'organisation.hosting-named', fields: ['hostingPlace'] })
    return yes(null)
  })
}

/** Publishes a new version of the policy. Consents given before name the version that was read then. */
export function publishPolicy(
  world: World,
  actor: Actor,
  { textFr, textEn }: PolicyForm,
): Promise<Decision<number, 'nothing-changed'>> {
  return change(world, actor, async (tx) => {
    permit(mayKeepPrivacy(actor))
    await lockOrganisation(tx, actor)
    const last = await tx
      .selectFrom('policies')
      .select(['version', 'textFr', 'textEn'])
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (last?.textFr === textFr && last.textEn === textEn) return no('nothing-changed')
    const version = (last?.version ?? 0) + 1
    const { organisationId, userId: publishedBy } = actor
    const publishedAt = world.now()
    await tx
      .insertInto('policies')
      .values({ organisationId, version, textFr, textEn, publishedAt, publishedBy })
      .execute()
    await record<OrganisationFact>(tx, actor, { type: 'policy.published', version })
    return yes(version)
  })
}

/** First the lock, then the read: only a new statement sees what others saved while we waited. */
async function lockOrganisation(tx: Tx, actor: Actor) {
  await tx.selectFrom('organisations').select('id').where('id', '=', actor.organisationId).forNoKeyUpdate().execute()
  return getOrganisationById(tx, actor.organisationId)
}

type Change = { columns: Updateable<Organisations>; rowVersion: number }

/** Organisations have no row-level security: an actor only ever changes its own. */
async function save(tx: Tx, actor: Actor, { columns, rowVersion }: Change): Promise<void> {
  const organisation = await lockOrganisation(tx, actor)
  assertFresh(organisation.rowVersion, rowVersion)
  await tx
    .updateTable('organisations')
    .set({ ...columns, rowVersion: rowVersion + 1 })
    .where('id', '=', actor.organisationId)
    .execute()
}
