import type { RowFilter } from '#src/modules/imports/queries.ts'
import { type Import, type ImportRow, ROW_ACTIONS, ROW_KINDS } from '#src/modules/imports/types.ts'
import type { PageOf } from '#src/platform/page-of.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { ACTION_TONES, questionsInWords, reasonsInWords } from '#src/portals/staff/import-words.ts'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { Button } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Form } from '#src/ui/form.tsx'
import { Pagination } from '#src/ui/pagination.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { Status } from '#src/ui/status.tsx'
import { type Column, Table } from '#src/ui/table.tsx'
import { Written } from '#src/ui/written.tsx'

type Props = { c: PageContext; kept: Import; filter: RowFilter; found: PageOf<ImportRow> }

/** Rows of the files, each with its place, what becomes of it, and why. */
export function ImportRowsPage({ c, kept, filter, found }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.imports.rows
  const base = here(organisation, `/staff/imports/${kept.id}`)
  const asks = filter.only === 'questions' && kept.state === 'to-confirm' && found.rows.length > 0
  const hrefOf = (page: number) => `${base}/rows?${new URLSearchParams([...pairsOf(filter), ['page', String(page)]])}`
  const table = <Table caption={words.title} columns={columnsFor(c, asks)} rows={found.rows} />
  return (
    <StaffPage c={c} title={words.title} section="imports" back={{ href: base, label: t.imports.states[kept.state] }}>
      <PageHead title={words.title}>
        {t.format(words.count, { count: found.total })}
        {asks && `. ${words.questionsLead}`}
      </PageHead>
      <Filter c={c} action={`${base}/rows`} filter={filter} />
      {found.rows.length === 0 && (
        <EmptyState title={words.none} why={kept.emptiedAt ? words.emptied : words.noneWhy} />
      )}
      {found.rows.length > 0 && !asks && table}
      {asks && (
        <Form action={`${base}/answers`}>
          {table}
          <div class="row mt4">
            <Button kind="main">{words.save}</Button>
            <Button name="all" value="keep">
              {words.keepAll}
            </Button>
            <Button name="all" value="take">
              {words.takeAll}
            </Button>
          </div>
        </Form>
      )}
      <Pagination t={t} page={found.page} pages={found.pages} hrefOf={hrefOf} />
    </StaffPage>
  )
}

const pairsOf = (filter: RowFilter): [string, string][] =>
  Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))

function columnsFor(c: PageContext, asks: boolean): Column<ImportRow>[] {
  const { t } = asStaff(c)
  const { columns, kinds, action: actions, rows: words } = t.imports
  return [
    {
      head: columns.line,
      cell: ({ file, line }) => <span class="meta">{t.format(words.place, { file, line })}</span>,
    },
    {
      head: columns.who,
      rowHead: true,
      cell: ({ kind, label }) => (
        <>
          {label && kind === 'job' && <Written t={t} text={label} />}
          {label && kind !== 'job' && (
            <BidiText text={kind === 'table' ? t.format(words.table, { number: label }) : label} />
          )}{' '}
          <span class="meta">{kinds[kind]}</span>
        </>
      ),
    },
    {
      head: columns.what,
      cell: ({ action }) => <Status bare tone={ACTION_TONES[action]} label={actions[action]} />,
    },
    {
      head: columns.why,
      cell: (row) => (
        <ul class="list">
          {[...questionsInWords(t, row), ...(asks ? [] : reasonsInWords(t, row))].map((sentence) => (
            <li>
              <BidiText text={sentence} />
            </li>
          ))}
        </ul>
      ),
    },
    ...(asks ? [{ head: columns.answer, cell: (row: ImportRow) => <Answer c={c} row={row} /> }] : []),
  ]
}

/** What stays unless somebody says otherwise is ticked. */
function Answer({ c, row }: { c: PageContext; row: ImportRow }) {
  const { t } = asStaff(c)
  const words = t.imports.rows
  const isFound = row.reasons.some(({ type }) => type === 'found')
  const answers =
    isFound || row.answer === 'separate' ? (['keep', 'take', 'separate'] as const) : (['keep', 'take'] as const)
  return (
    <fieldset>
      <legend class="vh">{row.kind === 'job' ? <Written t={t} text={row.label} /> : row.label}</legend>
      {answers.map((answer) => (
        <label class="choice">
          <input type="radio" name={`row-${row.position}`} value={answer} checked={(row.answer ?? 'keep') === answer} />
          <span>{words[answer]}</span>
        </label>
      ))}
    </fieldset>
  )
}

function Filter({ c, action, filter }: { c: PageContext; action: string; filter: RowFilter }) {
  const { t } = asStaff(c)
  const { rows: words, kinds, actions, columns } = t.imports
  return (
    <search>
      <form class="filters row no-print" method="get" action={action}>
        <Choice
          name="kind"
          label={columns.kind}
          value={filter.kind}
          options={ROW_KINDS.map((kind) => [kind, kinds[kind]])}
          empty={words.all}
        />
        <Choice
          name="action"
          label={columns.what}
          value={filter.action}
          options={ROW_ACTIONS.map((one) => [one, actions[one]])}
          empty={words.all}
        />
        <Choice
          name="only"
          label={words.filter}
          value={filter.only}
          options={[
            ['questions', words.onlyQuestions],
            ['warnings', words.onlyWarnings],
          ]}
          empty={words.all}
        />
        <Button>{t.ui.filter}</Button>
      </form>
    </search>
  )
}

type ChoiceProps = {
  name: string
  label: string
  value: string | undefined
  empty: string
  options: readonly (readonly [string, string])[]
}

const Choice = ({ name, label, value, empty, options }: ChoiceProps) => (
  <div>
    <label for={`filter-${name}`}>{label}</label>
    <select id={`filter-${name}`} name={name}>
      <option value="">{empty}</option>
      {options.map(([option, text]) => (
        <option value={option} selected={option === value}>
          {text}
        </option>
      ))}
    </select>
  </div>
)
