import { filedName } from '#src/modules/candidates/rules.ts'
import { mayPlan } from '#src/modules/timetables/access.ts'
import type { PersonNote, TableNote } from '#src/modules/timetables/types.ts'
import { asStaff, type PageContext } from '#src/portals/session.ts'
import { DayFrame } from '#src/portals/staff/day-frame.tsx'
import { NoteFields, noteInWords } from '#src/portals/staff/day-note.tsx'
import type { DayView } from '#src/portals/staff/day-view.ts'
import { eventPath } from '#src/portals/staff/event-frame.tsx'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { SelectField } from '#src/ui/choice-fields.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView } from '#src/ui/form.tsx'
import { Section } from '#src/ui/section.tsx'
import { type Column, Table } from '#src/ui/table.tsx'
import type { Words } from '#src/words/words.ts'

type Props = { c: PageContext; view: DayView; form: FormView }

/** All that was noted on the day, each with the way back, and what is noted here: tables, unexpected people. */
export function DayNewsPage({ c, view, form }: Props) {
  const { organisation, actor, t } = asStaff(c)
  const words = t.repairs.news
  const at = (path: string) => eventPath(organisation, view.event.id, path)
  const { people, tables } = view.notes
  return (
    <DayFrame c={c} view={view} current="news">
      <ErrorSummary form={form} />
      <Section id="news" title={words.title}>
        {people.length + tables.length === 0 && <p>{words.none}</p>}
        {people.length > 0 && <Table caption={words.people} columns={peopleColumns(c, view)} rows={people} />}
        {tables.length > 0 && <Table caption={words.tables} columns={tableColumns(c, view)} rows={tables} />}
        {people.length + tables.length > 0 && mayPlan(actor) && (
          <Form action={at('/day/repairs')} class="mt4">
            <Button kind="main">{t.interviews.repair.do}</Button>
          </Form>
        )}
      </Section>
      <div class="split mt4">
        <Section id="table-news" title={words.tableTitle}>
          <Form action={at('/day/tables')} class="stack measure">
            <SelectField form={form} name="table" label={words.table} options={tableOptions(t, view)} />
            <NoteFields form={form} words={words} />
            <Button>{t.repairs.person.save}</Button>
          </Form>
        </Section>
        <Section id="newcomers" title={words.newcomers}>
          <LinkButton href={at('/day/arrivals')}>{words.newcomersLink}</LinkButton>
        </Section>
      </div>
    </DayFrame>
  )
}

const tableOptions = (t: Words, { tables }: DayView) =>
  [...tables.values()]
    .filter(({ employerState }) => employerState !== 'cancelled')
    .map(({ id, number, employerName }) => ({
      value: id,
      label: t.format(t.repairs.news.tableName, { number, employer: employerName }),
    }))

function peopleColumns(c: PageContext, view: DayView): Column<PersonNote>[] {
  const { organisation, t } = asStaff(c)
  const words = t.repairs.news
  const nameOf = ({ registrationId }: PersonNote) => {
    const found = view.people.find(({ registration }) => registration.id === registrationId)
    return found ? filedName(found.registration) : ''
  }
  const own = (note: PersonNote) => eventPath(organisation, view.event.id, `/day/people/${note.registrationId}`)
  return [
    {
      head: words.columns.who,
      rowHead: true,
      cell: (note) => (
        <a href={own(note)}>
          <BidiText text={nameOf(note)} />
        </a>
      ),
    },
    { head: words.columns.what, cell: (note) => noteInWords(t, view.event, { note, of: 'person' }) },
    {
      head: words.columns.act,
      headHidden: true,
      cell: (note) => <Undo words={words} action={`${own(note)}/removals`} about={nameOf(note)} />,
    },
  ]
}

function tableColumns(c: PageContext, view: DayView): Column<TableNote>[] {
  const { organisation, t } = asStaff(c)
  const words = t.repairs.news
  const nameOf = ({ tableId }: TableNote) => {
    const table = view.tables.get(tableId)
    return t.format(words.tableName, { number: table?.number ?? 0, employer: table?.employerName ?? '' })
  }
  const removals = ({ tableId }: TableNote) => eventPath(organisation, view.event.id, `/day/tables/${tableId}/removals`)
  return [
    { head: words.columns.who, rowHead: true, cell: (note) => nameOf(note) },
    { head: words.columns.what, cell: (note) => noteInWords(t, view.event, { note, of: 'table' }) },
    {
      head: words.columns.act,
      headHidden: true,
      cell: (note) => <Undo words={words} action={removals(note)} about={nameOf(note)} />,
    },
  ]
}

const Undo = ({ words, action, about }: { words: { undo: string }; action: string; about: string }) => (
  <Form action={action}>
    <Button kind="quiet" about={about}>
      {words.undo}
    </Button>
  </Form>
)
