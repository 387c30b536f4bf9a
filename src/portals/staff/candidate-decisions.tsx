import { mayListAccesses } from '#src/modules/candidates/access.ts'
import { giveConsent, withdrawConsent } from '#src/modules/candidates/commands/consents.ts'
import { registerCandidate } from '#src/modules/candidates/commands/register-candidate.ts'
import { ConsentForm, RegistrationForm } from '#src/modules/candidates/forms.ts'
import { getCandidate, listAccesses } from '#src/modules/candidates/queries.ts'
import type { RegistrationRefusal } from '#src/modules/candidates/rules.ts'
import { decideEnrolment } from '#src/modules/programmes/commands.ts'
import { AdmissionForm } from '#src/modules/programmes/forms.ts'
import { eligibilityOf } from '#src/modules/programmes/queries/eligibility.ts'
import { listEnrolments } from '#src/modules/programmes/queries.ts'
import type { AdmissionRefusal } from '#src/modules/programmes/rules/decide.ts'
import { NotFound, permit } from '#src/platform/errors.ts'
import { readForm } from '#src/platform/form.ts'
import { audit } from '#src/platform/record.ts'
import { look, todayIn } from '#src/platform/world.ts'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { asStaff, goOn, here, idIn, type PageContext } from '#src/portals/session.ts'
import { AccessesPage } from '#src/portals/staff/candidate-accesses-page.tsx'
import { DecisionPage } from '#src/portals/staff/candidate-decision-page.tsx'
import { RegistrationPage } from '#src/portals/staff/candidate-registration-page.tsx'
import type { FormView } from '#src/ui/form.tsx'

/** Opening a file, deciding on admissions, noting consents, seeing who looked. */
export const candidateDecisions = {
  openRegistration(c: PageContext) {
    const { t } = asStaff(c)
    return show(c, <RegistrationPage c={c} form={freshForm(t, { language: 'fr' })} />)
  },

  async register(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const form = await readForm(c, RegistrationForm)
    if (!form.ok) return registrationAgain(c, refusedForm(t, form.typed, form.errors, t.candidates.errors))
    const { consents, ...contact } = form.value
    const given = { policyVersion: organisation.policyVersion, givenAt: world.now(), said: null, source: 'staff' }
    const decision = await registerCandidate(world, actor, {
      contact,
      eligibility: null,
      profile: null,
      source: 'staff',
      consents: consents.map((purpose) => ({ purpose, ...given })),
    })
    if (decision.ok) return goOn(c, here(organisation, `/staff/candidates/${decision.value}`), 'candidates.registered')
    const errors = Object.fromEntries(decision.reasons.map((reason) => [REGISTRATION_FIELD[reason], reason]))
    return registrationAgain(c, refusedForm(t, form.typed, errors, t.candidates.errors))
  },

  async openDecision(c: PageContext) {
    return decisionPage(c, freshForm(asStaff(c).t), 200)
  },

  async decide(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const candidateId = idIn<'candidate'>(c)
    const of = {
      candidateId,
      programmeId: idIn<'programme'>(c, 'programme'),
      on: todayIn(world, organisation.timeZone),
    }
    const form = await readForm(c, AdmissionForm)
    const decision = form.ok ? await decideEnrolment(world, actor, of, form.value) : null
    if (decision?.ok) return goOn(c, here(organisation, `/staff/candidates/${candidateId}`), 'programmes.decided')
    const refused = decision?.reasons.map((reason) => [ADMISSION_FIELD[reason], reason]) ?? []
    const errors = form.ok ? Object.fromEntries(refused) : form.errors
    return decisionPage(c, refusedForm(t, form.typed, errors, t.programmes.errors), 422)
  },

  async giveConsent(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const id = idIn<'candidate'>(c)
    const form = await readForm(c, ConsentForm)
    const decision = form.ok
      ? await giveConsent(world, actor, id, { ...form.value, policyVersion: organisation.policyVersion })
      : null
    return goOn(c, consentsOf(c), decision?.ok ? 'candidates.consentGiven' : 'candidates.nothingToDo')
  },

  async withdrawConsent(c: PageContext) {
    const { world, actor } = asStaff(c)
    const id = idIn<'candidate'>(c)
    const form = await readForm(c, ConsentForm)
    const decision = form.ok ? await withdrawConsent(world, actor, id, form.value.purpose) : null
    return goOn(c, consentsOf(c), decision?.ok ? 'candidates.consentWithdrawn' : 'candidates.nothingToDo')
  },

  async accesses(c: PageContext) {
    const { world, actor } = asStaff(c)
    const id = idIn<'candidate'>(c)
    const data = await look(world, actor, async (db) => ({
      candidate: await getCandidate(db, actor, id),
      accesses: await listAccesses(db, actor, id),
    }))
    permit(mayListAccesses(actor))
    return show(c, <AccessesPage c={c} {...data} />)
  },
}

/** The field that a refusal is about. */
const REGISTRATION_FIELD: Record<RegistrationRefusal, string> = {
  'email-taken': 'email',
  'consent-missing': 'consents',
}
const ADMISSION_FIELD: Record<AdmissionRefusal, string> = {
  'already-so': 'decision',
  'answer-changed': 'decision',
  'override-reason-missing': 'overrideReason',
}

const registrationAgain = (c: PageContext, form: FormView) => show(c, <RegistrationPage c={c} form={form} />, 422)

const consentsOf = (c: PageContext) => here(asStaff(c).organisation, `/staff/candidates/${idIn(c)}`)

async function decisionPage(c: PageContext, form: FormView, status: 200 | 422) {
  const { world, organisation, actor } = asStaff(c)
  const id = idIn<'candidate'>(c)
  const programmeId = idIn<'programme'>(c, 'programme')
  const data = await look(world, actor, async (db) => {
    const candidate = await getCandidate(db, actor, id)
    const answers = (await eligibilityOf(db, actor, todayIn(world, organisation.timeZone), [id])).get(id)
    const answer = answers?.find(({ programme }) => programme.id === programmeId)
    if (!answer) throw new NotFound()
    await audit(db, actor, { action: 'candidate-file.read', subject: { type: 'candidate', id } })
    const enrolments = await listEnrolments(db, actor, [id])
    return { candidate, answer, decisions: enrolments.filter((enrolment) => enrolment.programmeId === programmeId) }
  })
  return show(c, <DecisionPage c={c} {...data} form={form} />, status)
}
