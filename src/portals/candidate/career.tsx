import { listProfiles } from '#src/modules/candidates/queries/dossiers.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import { giveCv, removeCv } from '#src/modules/careers/commands/give-cv.ts'
import { findCv, getCareer, getCvFile } from '#src/modules/careers/queries.ts'
import { DOCUMENT_LIMITS } from '#src/platform/documents/kind.ts'
import { audit } from '#src/platform/record.ts'
import { readUpload } from '#src/platform/upload.ts'
import { look } from '#src/platform/world.ts'
import { type CareerHome, CareerPage, careerPath } from '#src/portals/candidate/career-page.tsx'
import { documentAnswer } from '#src/portals/parts/document-answer.ts'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { asCandidate, goOn, type PageContext } from '#src/portals/session.ts'
import type { FormView } from '#src/ui/form.tsx'

/** A form has a little more around the file. */
const UPLOAD = { files: 1, bytes: DOCUMENT_LIMITS.bytes + 64 * 1024 }

/** The CV of a person: given, read, opened again, removed; and what remains to check of it. */
export const candidateCareer = {
  open: (c: PageContext) => showHome(c, freshForm(asCandidate(c).t)),

  async give(c: PageContext) {
    const { world, actor, t } = asCandidate(c)
    const upload = await readUpload(c, 'cv', UPLOAD)
    const [file] = upload.files
    const decision = file && !upload.fault ? await giveCv(world, actor, file) : null
    if (decision?.ok) return goOn(c, careerPath(c), 'careers.given')
    const fault = upload.fault ?? decision?.reasons[0] ?? 'no-file'
    return showHome(c, refusedForm(t, upload.typed, { cv: fault }, t.careers.refusals), 422)
  },

  async remove(c: PageContext) {
    const { world, actor } = asCandidate(c)
    await removeCv(world, actor)
    return goOn(c, careerPath(c), 'careers.removed')
  },

  async file(c: PageContext) {
    const { world, actor } = asCandidate(c)
    const id = actor.candidateId as CandidateId
    const file = await look(world, actor, async (db) => {
      await audit(db, actor, { action: 'cv.opened', subject: { type: 'candidate', id } })
      return getCvFile(db, actor, id)
    })
    return documentAnswer(c, file)
  },
}

async function showHome(c: PageContext, form: FormView, status: 200 | 422 = 200) {
  const { world, actor } = asCandidate(c)
  const id = actor.candidateId as CandidateId
  const home = await look(world, actor, async (db): Promise<CareerHome> => {
    const [profile] = await listProfiles(db, actor, [id])
    return { cv: await findCv(db, actor, id), career: await getCareer(db, actor, id), skills: profile?.skills ?? [] }
  })
  return show(c, <CareerPage c={c} {...home} form={form} />, status)
}
