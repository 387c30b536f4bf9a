import { mayCorrectCandidate, mayWriteNotes } from '#src/modules/candidates/access.ts'
import { correctContact, writeNote } from '#src/modules/candidates/commands.ts'
import { ContactForm, NoteForm } from '#src/modules/candidates/forms.ts'
import { getCandidate, getCandidateFile, listCandidates } from '#src/modules/candidates/queries.ts'
import type { Candidate, CandidateId } from '#src/modules/candidates/types.ts'
import { readForm } from '#src/platform/form.ts'
import { pageNumber } from '#src/platform/page-of.ts'
import { audit } from '#src/platform/record.ts'
import { look } from '#src/platform/world.ts'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { asStaff, goOn, here, idIn, type PageContext } from '#src/portals/session.ts'
import { ContactPage } from '#src/portals/staff/candidate-contact-page.tsx'
import { CandidateListPage } from '#src/portals/staff/candidate-list-page.tsx'
import { CandidatePage } from '#src/portals/staff/candidate-page.tsx'

/** The people of the organisation: list, search, open, correct. */
export const candidates = {
  async list(c: PageContext) {
    const { world, actor } = asStaff(c)
    const search = c.req.query('q') ?? ''
    const page = pageNumber(c.req.query('page'))
    const found = await look(world, actor, (db) => listCandidates(db, actor, { search, page }))
    return show(c, <CandidateListPage c={c} found={found} search={search} />)
  },

  async open(c: PageContext) {
    const { t } = asStaff(c)
    return show(c, <CandidatePage c={c} {...(await fileFor(c))} noteForm={freshForm(t)} />)
  },

  async addNote(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const id = idIn<'candidate'>(c)
    const form = await readForm(c, NoteForm)
    if (!form.ok) {
      const noteForm = refusedForm(t, form.typed, form.errors)
      return show(c, <CandidatePage c={c} {...(await fileFor(c))} noteForm={noteForm} />, 422)
    }
    await writeNote(world, actor, id, form.value.text)
    return goOn(c, here(organisation, `/staff/candidates/${id}`), 'candidates.noteWritten')
  },

  async edit(c: PageContext) {
    const { world, actor, t } = asStaff(c)
    const candidate = await look(world, actor, (db) => getCandidate(db, actor, idIn<'candidate'>(c)))
    return show(c, <ContactPage c={c} candidate={candidate} form={freshForm(t, contactValues(candidate))} />)
  },

  async correct(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const id = idIn<'candidate'>(c)
    const form = await readForm(c, ContactForm)
    const decision = form.ok ? await correctContact(world, actor, id, form.value) : null
    if (decision?.ok) return goOn(c, here(organisation, `/staff/candidates/${id}`), 'candidates.saved')
    const errors = form.ok ? { email: 'email-taken' } : form.errors
    const candidate = await look(world, actor, (db) => getCandidate(db, actor, id))
    const again = refusedForm(t, form.typed, errors, t.candidates.errors)
    return show(c, <ContactPage c={c} candidate={candidate} form={again} />, 422)
  },
}

/** The file, and the trace that it was read: it holds what is most sensitive. */
async function fileFor(c: PageContext) {
  const { world, actor } = asStaff(c)
  const id: CandidateId = idIn<'candidate'>(c)
  const file = await look(world, actor, async (db) => {
    const found = await getCandidateFile(db, actor, id)
    await audit(db, actor, { action: 'candidate-file.read', subject: { type: 'candidate', id } })
    return found
  })
  return { file, may: { correct: mayCorrectCandidate(actor), writeNotes: mayWriteNotes(actor) } }
}

const contactValues = (candidate: Candidate) => ({
  givenNames: candidate.givenNames,
  familyNames: candidate.familyNames,
  email: candidate.email,
  phone: candidate.phone ?? '',
  language: candidate.language,
  rowVersion: String(candidate.rowVersion),
})
