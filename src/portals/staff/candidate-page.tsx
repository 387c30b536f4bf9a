import type { CandidateFile, CandidateNote } from '#src/modules/candidates/types.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { SummaryList } from '#src/ui/summary-list.tsx'
import { TextArea } from '#src/ui/text-fields.tsx'
import { formatDateTime, formatPhone } from '#src/words/formats.ts'

type Props = {
  c: PageContext
  file: CandidateFile
  may: { correct: boolean; writeNotes: boolean }
  noteForm: FormView
}

/** One person, whole: what staff may see. */
export function CandidatePage({ c, file, may, noteForm }: Props) {
  const { organisation, t } = asStaff(c)
  const { candidate, notes } = file
  const words = t.candidates
  const name = `${candidate.givenNames} ${candidate.familyNames}`.trim()
  const href = here(organisation, `/staff/candidates/${candidate.id}`)
  const back = { href: here(organisation, '/staff/candidates'), label: words.title }
  return (
    <StaffPage c={c} title={name} section="candidates" back={back} hasErrors={hasErrors(noteForm)}>
      <ErrorSummary form={noteForm} />
      <PageHead title={name} actions={may.correct && <LinkButton href={`${href}/edit`}>{words.correct}</LinkButton>}>
        {t.format(words.number, { number: candidate.number })}
      </PageHead>
      <div class="split">
        <section aria-labelledby="contact">
          <h2 id="contact">{words.contact}</h2>
          <SummaryList
            t={t}
            rows={[
              { label: words.fields.email, value: <a href={`mailto:${candidate.email}`}>{candidate.email}</a> },
              { label: words.fields.phone, value: candidate.phone && formatPhone(candidate.phone) },
              { label: words.fields.language, value: words.languages[candidate.language] },
            ]}
          />
        </section>
        <aside class="card stack" aria-labelledby="notes">
          <h2 id="notes">{words.notes}</h2>
          {may.writeNotes && (
            <Form action={`${href}/notes`} labelledBy="notes">
              <TextArea form={noteForm} name="text" label={words.noteLabel} hint={words.noteHint} />
              <Button>{words.addNote}</Button>
            </Form>
          )}
          <Notes c={c} notes={notes} />
        </aside>
      </div>
    </StaffPage>
  )
}

function Notes({ c, notes }: { c: PageContext; notes: readonly CandidateNote[] }) {
  const { organisation, t } = asStaff(c)
  if (notes.length === 0) return <p class="meta">{t.candidates.noNotes}</p>
  return (
    <ul class="list">
      {notes.map((note) => (
        <li>
          <p class="meta">
            {t.format(t.candidates.noteBy, {
              name: note.writtenBy ?? '',
              when: formatDateTime(note.writtenAt, organisation.timeZone, t.language),
            })}
          </p>
          <p class="kept-lines">{note.text}</p>
        </li>
      ))}
    </ul>
  )
}
