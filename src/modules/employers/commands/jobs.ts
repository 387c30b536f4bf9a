import { mayKeepJobs } from '#src/modules/employers/access.ts'
import { insertJobs, saveJobs } from '#src/modules/employers/commands/write-employers.ts'
import type { EmployerFact } from '#src/modules/employers/facts.ts'
import type { JobForm, NewJobForm } from '#src/modules/employers/forms.ts'
import { listJobsOf, lockJob } from '#src/modules/employers/queries/jobs.ts'
import { lockEmployer } from '#src/modules/employers/queries.ts'
import {
  askedLevel,
  type ClosingRefusal,
  decideJob,
  type JobRefusal,
  nextReference,
  placedCode,
} from '#src/modules/employers/rules.ts'
import { type EmployerId, JOB_FIELDS, type Job, type JobFields, type JobId } from '#src/modules/employers/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import { type Decision, refusedIf, yes } from '#src/platform/decision.ts'
import { assertFresh, permit } from '#src/platform/errors.ts'
import { record } from '#src/platform/record.ts'
import { change, type World } from '#src/platform/world.ts'

/** Adds a need of a firm, by staff or by the firm itself. */
export function addJob(
  world: World,
  actor: Actor,
  employerId: EmployerId,
  form: NewJobForm,
): Promise<Decision<JobId, JobRefusal>> {
  return change(world, actor, async (tx) => {
    await lockEmployer(tx, actor, employerId)
    permit(mayKeepJobs(actor, { employerId }))
    const references = (await listJobsOf(tx, actor, [employerId])).map(({ reference }) => reference)
    const job = fieldsOf({ ...form, reference: form.reference ?? nextReference(references) }, null)
    const decision = decideJob(job, references)
    if (!decision.ok) return decision
    const [jobId] = await insertJobs(tx, actor, world.now(), [{ ...job, employerId }])
    await record<EmployerFact>(tx, actor, { type: 'job.added', jobId: jobId!, employerId })
    return yes(jobId!)
  })
}

/** Corrects a job. Throws Stale when somebody saved since the form was opened. */
export function correctJob(world: World, actor: Actor, id: JobId, form: JobForm): Promise<Decision<null, JobRefusal>> {
  return change(world, actor, async (tx) => {
    const before = await lockJob(tx, actor, id)
    const { employerId } = before
    permit(mayKeepJobs(actor, before))
    assertFresh(before.rowVersion, form.rowVersion)
    const others = (await listJobsOf(tx, actor, [employerId])).filter((job) => job.id !== id)
    const references = others.map(({ reference }) => reference)
    const job = fieldsOf({ ...form, reference: form.reference ?? before.reference }, before)
    const decision = decideJob(job, references)
    if (!decision.ok) return decision
    await saveJobs(tx, world.now(), [{ ...job, id }])
    const fields = JOB_FIELDS.filter((name) => JSON.stringify(job[name]) !== JSON.stringify(before[name]))
    await record<EmployerFact>(tx, actor, { type: 'job.corrected', jobId: id, employerId, fields })
    return yes(null)
  })
}

/** What a form says of a job, as it is kept. */
function fieldsOf({ reference, ...form }: NewJobForm & { reference: string }, before: Job | null): JobFields {
  const spoken = askedLevel(form.frenchSpoken, {
    min: before?.frenchSpokenMin ?? null,
    max: before?.frenchSpokenMax ?? null,
  })
  const written = askedLevel(form.frenchWritten, {
    min: before?.frenchWrittenMin ?? null,
    max: before?.frenchWrittenMax ?? null,
  })
  return {
    reference,
    title: form.title,
    ...placedCode(form.cnp ?? ''),
    essentialSkills: form.essentialSkills,
    assetSkills: form.assetSkills,
    frenchSpokenMin: spoken.min,
    frenchSpokenMax: spoken.max,
    frenchWrittenMin: written.min,
    frenchWrittenMax: written.max,
    otherLanguage: form.otherLanguage,
    schedule: form.schedule,
    wageMin: form.wageMin,
    wageMax: form.wageMax,
    wagePer: form.wageMin === null && form.wageMax === null ? null : form.wagePer,
    region: form.region,
    professionalOrder: form.professionalOrder,
    openings: form.openings,
    conditions: form.conditions,
  }
}

/** The need is filled, or is no more: kept for the figures, and proposed to nobody. */
export function closeJob(world: World, actor: Actor, id: JobId): Promise<Decision<null, ClosingRefusal>> {
  return setClosed(world, actor, id, world.now())
}

export function reopenJob(world: World, actor: Actor, id: JobId): Promise<Decision<null, ClosingRefusal>> {
  return setClosed(world, actor, id, null)
}

function setClosed(world: World, actor: Actor, id: JobId, closedAt: Date | null) {
  return change(world, actor, async (tx): Promise<Decision<null, ClosingRefusal>> => {
    const { employerId, ...before } = await lockJob(tx, actor, id)
    permit(mayKeepJobs(actor, { employerId }))
    const refusal = refusedIf({ 'already-so': (before.closedAt === null) === (closedAt === null) })
    if (refusal) return refusal
    await tx.updateTable('jobs').set({ closedAt }).where('id', '=', id).execute()
    const type = closedAt ? 'job.closed' : 'job.reopened'
    await record<EmployerFact>(tx, actor, { type, jobId: id, employerId })
    return yes(null)
  })
}
