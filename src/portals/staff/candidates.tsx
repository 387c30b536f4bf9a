import {
  mayCorrectCandidate,
  mayRecordConsents,
  mayRegisterCandidates,
  mayWriteNotes,
} from '#src/modules/candidates/access.ts'
import { correctContact, writeNote } from '#src/modules/candidates/commands.ts'
import { ContactForm, NoteForm } from '#src/modules/candidates/forms.ts'
import { getCandidate, getCandidateFile, listCandidates } from '#src/modules/candidates/queries.ts'
import { profileForEmployers } from '#src/modules/candidates/rules.ts'
import type { Candidate, CandidateFile, CandidateId } from '#src/modules/candidates/types.ts'
import { findCv, getCareer } from '#src/modules/careers/queries.ts'
import { listEventsOfCandidate } from '#src/modules/events/queries/of-candidate.ts'
import { listRegistrations } from '#src/modules/events/queries/people.ts'
import { listEvents } from '#src/modules/events/queries.ts'
import type { EventId } from '#src/modules/events/types.ts'
import { mayDecideAdmissions } from '#src/modules/programmes/access.ts'
import { eligibilityOf } from '#src/modules/programmes/queries/eligibility.ts'
import { listEnrolments, listProgrammes } from '#src/modules/programmes/queries.ts'
import type { ProgrammeAnswer } from '#src/modules/programmes/types/kept.ts'
import type { Tx } from '#src/platform/database.ts'
import { readForm } from '#src/platform/form.ts'
import { isId } from '#src/platform/id.ts'
import { pageNumber } from '#src/platform/page-of.ts'
import { audit } from '#src/platform/record.ts'
import { look, todayIn } from '#src/platform/world.ts'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { asStaff, goOn, here, idIn, type PageContext } from '#src/portals/session.ts'
import { ContactPage } from '#src/portals/staff/candidate-contact-page.tsx'
import { type CandidateFilter, CandidateListPage } from '#src/portals/staff/candidate-list-page.tsx'
import { CandidatePage, type CandidatePageData } from '#src/portals/staff/candidate-page.tsx'

/** The people of the organisation: list, search, open, correct. */
export const candidates = {
  async list(c: PageContext) {
    const { world, actor } = asStaff(c)
    const filter = filterIn(c)
    const page = pageNumber(c.req.query('page'))
    const data = await look(world, actor, async (db) => {
      const choices = { programmes: await listProgrammes(db, actor), events: await listEvents(db, actor) }
      const narrowed = await narrow(db, c, filter)
      const found = await listCandidates(db, actor, { search: filter.q, page, among: narrowed })
      const answers = await eligibilityOf(
        db,
        actor,
        todayHere(c),
        found.rows.map(({ id }) => id),
      )
      return { choices, found, answers }
    })
    const may = { register: mayRegisterCandidates(actor) }
    return show(c, <CandidateListPage c={c} filter={filter} may={may} {...data} />)
  },

  async open(c: PageContext) {
    const { t } = asStaff(c)
    return show(c, <CandidatePage c={c} {...(await pageDataFor(c))} noteForm={freshForm(t)} />)
  },

  async addNote(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const id = idIn<'candidate'>(c)
    const form = await readForm(c, NoteForm)
    if (!form.ok) {
      const noteForm = refusedForm(t, form.typed, form.errors)
      return show(c, <CandidatePage c={c} {...(await pageDataFor(c))} noteForm={noteForm} />, 422)
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

const todayHere = (c: PageContext) => todayIn(asStaff(c).world, asStaff(c).organisation.timeZone)

const ELIGIBILITY = /^(?:([0-9a-f-]{36})\.)?(yes|no|to-verify)$/

/** What the address asks for; what is no filter narrows nothing. */
function filterIn(c: PageContext): CandidateFilter {
  const { q = '', eligibility = '', event = '' } = c.req.query()
  return { q, eligibility: ELIGIBILITY.test(eligibility) ? eligibility : '', event: isId(event) ? event : '' }
}

/** The people whom the filters leave, or undefined where nothing narrows. */
async function narrow(db: Tx, c: PageContext, filter: CandidateFilter): Promise<CandidateId[] | undefined> {
  const { actor } = asStaff(c)
  const registered = filter.event
    ? (await listRegistrations(db, actor, filter.event as EventId))
        .filter(({ withdrawn }) => withdrawn === null)
        .map(({ candidateId }) => candidateId)
    : undefined
  const [, wantedProgramme, wantedAnswer] = ELIGIBILITY.exec(filter.eligibility) ?? []
  if (!wantedAnswer) return registered
  const answers = await eligibilityOf(db, actor, todayHere(c), registered)
  const fits = ({ programme, eligibility }: ProgrammeAnswer) =>
    eligibility.answer === wantedAnswer && (wantedProgramme === undefined || programme.id === wantedProgramme)
  return [...answers].filter(([, own]) => own.some(fits)).map(([id]) => id)
}

/** The file, and the trace that it was read: it holds what is most sensitive. */
async function pageDataFor(c: PageContext): Promise<CandidatePageData> {
  const { world, actor } = asStaff(c)
  const id = idIn<'candidate'>(c)
  const today = todayHere(c)
  return look(world, actor, async (db) => {
    const file = await getCandidateFile(db, actor, id)
    await audit(db, actor, { action: 'candidate-file.read', subject: { type: 'candidate', id } })
    return {
      file,
      shown: shownOf(file),
      answers: (await eligibilityOf(db, actor, today, [id])).get(id) ?? [],
      enrolments: await listEnrolments(db, actor, [id]),
      events: await listEventsOfCandidate(db, actor, id),
      cv: await findCv(db, actor, id),
      career: await getCareer(db, actor, id),
      today,
      may: {
        correct: mayCorrectCandidate(actor),
        writeNotes: mayWriteNotes(actor),
        decide: mayDecideAdmissions(actor),
        recordConsents: mayRecordConsents(actor),
      },
    }
  })
}

/** As an employer would see the person today. */
function shownOf({ candidate, profile, consents }: CandidateFile) {
  const isShared = consents.some(
    ({ purpose, withdrawnAt }) => purpose === 'share-profile-with-event-employers' && withdrawnAt === null,
  )
  return profileForEmployers(candidate, profile, isShared ? 'name' : 'initial')
}

const contactValues = (candidate: Candidate) => ({
  givenNames: candidate.givenNames,
  familyNames: candidate.familyNames,
  email: candidate.email,
  phone: candidate.phone ?? '',
  language: candidate.language,
  rowVersion: String(candidate.rowVersion),
})
