import { fullName } from '#src/modules/candidates/rules.ts'
import type { CandidateFile, CandidateNote, EmployerFacingProfile } from '#src/modules/candidates/types.ts'
import type { Career, Cv } from '#src/modules/careers/types.ts'
import type { EventOfCandidate } from '#src/modules/events/queries/of-candidate.ts'
import type { Enrolment, ProgrammeAnswer } from '#src/modules/programmes/types/kept.ts'
import type { Day } from '#src/platform/day.ts'
import { ProfileFacts, phoneText } from '#src/portals/parts/profile-facts.tsx'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { CandidateAnswers } from '#src/portals/staff/candidate-answers.tsx'
import { CandidateCareer } from '#src/portals/staff/candidate-career.tsx'
import { CandidateConsents } from '#src/portals/staff/candidate-consents.tsx'
import { EligibilityFacts } from '#src/portals/staff/candidate-eligibility-facts.tsx'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { Section } from '#src/ui/section.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { Pairs } from '#src/ui/summary-list.tsx'
import { TextArea } from '#src/ui/text-fields.tsx'
import { otherLang, Written } from '#src/ui/written.tsx'
import { formatDateTime, formatDay, formatDayOf } from '#src/words/formats.ts'

export type CandidatePageData = {
  file: CandidateFile
  shown: EmployerFacingProfile
  answers: readonly ProgrammeAnswer[]
  enrolments: readonly Enrolment[]
  events: readonly EventOfCandidate[]
  cv: Cv | null
  career: Career
  today: Day
  may: { correct: boolean; writeNotes: boolean; decide: boolean; recordConsents: boolean }
}

type Props = CandidatePageData & { c: PageContext; noteForm: FormView }

/** One person, whole: what staff may see. */
export function CandidatePage(props: Props) {
  const { c, file, may, noteForm } = props
  const { organisation, t } = asStaff(c)
  const { candidate } = file
  const words = t.candidates
  const href = here(organisation, `/staff/candidates/${candidate.id}`)
  const back = { href: here(organisation, '/staff/candidates'), label: words.title }
  return (
    <StaffPage c={c} title={fullName(candidate)} section="candidates" back={back} hasErrors={hasErrors(noteForm)}>
      <ErrorSummary form={noteForm} />
      <PageHead
        title={<BidiText text={fullName(candidate)} />}
        actions={may.correct && <LinkButton href={`${href}/edit`}>{words.correct}</LinkButton>}
      >
        {t.format(words.numberAndSource, {
          number: candidate.number,
          day: formatDayOf(candidate.createdAt, organisation.timeZone, t.language),
          source: sourceText(c, candidate.source),
        })}
      </PageHead>
      <div class="split">
        <div>
          <CandidateAnswers {...props} href={href} />
          <Files {...props} href={href} />
          <CandidateCareer {...props} href={href} />
        </div>
        <div class="stack">
          <Contact c={c} file={file} />
          <Notes c={c} notes={file.notes} form={may.writeNotes ? noteForm : null} href={href} />
          <Events {...props} />
          <CandidateConsents c={c} consents={file.consents} may={may.recordConsents} href={href} />
          <p>
            <a href={`${href}/accesses`}>{words.accessesLink}</a>
          </p>
        </div>
      </div>
    </StaffPage>
  )
}

function sourceText(c: PageContext, source: string): string {
  const sources: Readonly<Record<string, string>> = asStaff(c).t.candidates.sources
  return sources[source] ?? asStaff(c).t.candidates.sources.other
}

function Contact({ c, file: { candidate } }: { c: PageContext; file: CandidateFile }) {
  const { t } = asStaff(c)
  const words = t.candidates
  return (
    <Section id="contact" title={words.contact}>
      <Pairs
        pairs={[
          { label: words.fields.email, value: <a href={`mailto:${candidate.email}`}>{candidate.email}</a> },
          {
            label: words.fields.phone,
            value: candidate.phone ? phoneText(t, candidate.phone) : <span class="meta">{t.ui.notProvided}</span>,
          },
          { label: words.fields.language, value: words.languages[candidate.language] },
        ]}
      />
    </Section>
  )
}

/** The two files: what eligibility rests on, and what employers may see. */
function Files({ c, file, shown, may, href }: Props & { href: string }) {
  const { t } = asStaff(c)
  const words = t.candidates
  return (
    <>
      <Section
        id="eligibility"
        title={words.eligibility}
        aside={may.correct && <LinkButton href={`${href}/eligibility`}>{words.correctEligibility}</LinkButton>}
      >
        <p class="meta mb2">{words.eligibilityPrivate}</p>
        {file.eligibility ? <EligibilityFacts t={t} file={file.eligibility} /> : <p>{words.noEligibility}</p>}
      </Section>
      <Section
        id="profile"
        title={words.profile}
        aside={may.correct && <LinkButton href={`${href}/profile`}>{words.correctProfile}</LinkButton>}
      >
        <p class="meta mb2">{t.format(words.profileShown, { name: shown.name })}</p>
        {file.profile ? <ProfileFacts t={t} profile={shown} /> : <p>{words.noProfile}</p>}
      </Section>
    </>
  )
}

function Events({ c, events }: Props) {
  const { organisation, t } = asStaff(c)
  return (
    <Section id="events" title={t.candidates.events}>
      {events.length === 0 && <p class="meta">{t.candidates.noEvents}</p>}
      <ul class="list">
        {events.map((event) => (
          <li>
            <a href={here(organisation, `/staff/events/${event.eventId}`)}>
              <Written t={t} text={event.name} />
            </a>{' '}
            <span class="meta">
              {formatDay(event.heldOn, t.language)}
              {event.isWithdrawn
                ? `, ${t.candidates.eventWithdrawn}`
                : `, ${t.format(t.candidates.eventWishes, { count: event.wishes })}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

type NotesProps = { c: PageContext; notes: readonly CandidateNote[]; form: FormView | null; href: string }

function Notes({ c, notes, form, href }: NotesProps) {
  const { organisation, t } = asStaff(c)
  const words = t.candidates
  return (
    <Section id="notes" title={words.notes}>
      {form && (
        <Form action={`${href}/notes`} labelledBy="notes">
          <TextArea form={form} name="text" label={words.noteLabel} hint={words.noteHint} />
          <Button>{words.addNote}</Button>
        </Form>
      )}
      {notes.length === 0 && <p class="meta mt4">{words.noNotes}</p>}
      <ul class="list">
        {notes.map((note) => (
          <li>
            <p class="meta">
              {t.format(words.noteBy, {
                name: note.writtenBy ?? '',
                when: formatDateTime(note.writtenAt, organisation.timeZone, t.language),
              })}
            </p>
            <p class="kept-lines" lang={otherLang(t, note.text)}>
              {note.text}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
