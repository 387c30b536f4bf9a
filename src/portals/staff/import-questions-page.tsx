import type { QuestionFilter } from '#src/modules/imports/queries/questions.ts'
import { textOf } from '#src/modules/imports/rules/answers.ts'
import type { ImportQuestion, QuestionCounts } from '#src/modules/imports/types/questions.ts'
import type { Import } from '#src/modules/imports/types.ts'
import type { PageOf } from '#src/platform/page-of.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { QuestionFields } from '#src/portals/staff/import-question-fields.tsx'
import { answerOptions, columnText, saidOf } from '#src/portals/staff/import-question-words.ts'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { Chips } from '#src/ui/chips.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Pagination } from '#src/ui/pagination.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { type Column, Table } from '#src/ui/table.tsx'
import { Written } from '#src/ui/written.tsx'
import { formatNumber } from '#src/words/formats.ts'

export type Asked = {
  kept: Import
  form: FormView
  filter: QuestionFilter
  found: PageOf<ImportQuestion>
  counts: QuestionCounts
}

/** What the files ask, a page at a time: answered while they wait to be confirmed, shown afterwards. */
export function ImportQuestionsPage({ c, asked }: { c: PageContext; asked: Asked }) {
  const { organisation, t } = asStaff(c)
  const words = t.imports.asked
  const { kept, form, found } = asked
  const base = here(organisation, `/staff/imports/${kept.id}`)
  const back = { href: base, label: t.imports.check.title }
  return (
    <StaffPage c={c} title={words.title} section="imports" back={back} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead title={words.title}>{words.lead}</PageHead>
      {kept.state === 'reading' && (
        <Notice tone="near">
          <p>{words.rereading}</p>
        </Notice>
      )}
      <Filter c={c} asked={asked} />
      {found.rows.length === 0 && (
        <EmptyState title={words.none} why={words.noneWhy} action={<LinkButton href={base}>{words.back}</LinkButton>} />
      )}
      {found.rows.length > 0 && <Questions c={c} asked={asked} />}
      <Pagination t={t} page={found.page} pages={found.pages} hrefOf={(page) => addressOf(base, asked.filter, page)} />
    </StaffPage>
  )
}

/** The address of a part of the questions. */
export const addressOf = (base: string, { only }: QuestionFilter, page: number): string =>
  `${base}/questions?${new URLSearchParams({ ...(only && { only }), ...(page > 1 && { page: String(page) }) })}`

function Filter({ c, asked: { kept, filter, counts } }: { c: PageContext; asked: Asked }) {
  const { organisation, t } = asStaff(c)
  const words = t.imports.asked
  const base = here(organisation, `/staff/imports/${kept.id}`)
  const chip = (only: 'open' | 'answered', count: number) => ({
    href: addressOf(base, { only }, 1),
    label: words[only],
    count,
    current: filter.only === only,
  })
  return <Chips label={words.filter} chips={[chip('open', counts.open), chip('answered', counts.all - counts.open)]} />
}

function Questions({ c, asked }: { c: PageContext; asked: Asked }) {
  const { organisation, t } = asStaff(c)
  const { kept, form, filter, found } = asked
  const base = here(organisation, `/staff/imports/${kept.id}`)
  if (kept.state !== 'to-confirm' && kept.state !== 'reading') return <Answers c={c} questions={found.rows} />
  return (
    <Form action={addressOf(base, filter, found.page)}>
      <p class="meta">{t.imports.asked.unanswered}</p>
      <QuestionFields c={c} form={form} questions={found.rows} />
      <Button kind="main">{t.imports.asked.save}</Button>
    </Form>
  )
}

/** How values were read, once it can no longer be changed. */
function Answers({ c, questions }: { c: PageContext; questions: readonly ImportQuestion[] }) {
  const { t } = asStaff(c)
  const { asked, columns: heads } = t.imports
  const columns: Column<ImportQuestion>[] = [
    { head: asked.title, rowHead: true, cell: ({ question }) => <Written t={t} text={saidOf(question)} /> },
    { head: heads.column, cell: ({ question }) => columnText(t, question) },
    { head: heads.kind, number: true, cell: ({ rows }) => formatNumber(rows, t.language) },
    {
      head: asked.answer,
      cell: ({ question, answer }) => {
        if (answer === null) return asked.notYet
        const text = textOf(answer)
        if (answer.is !== 'means') return asked.outcomes[answer.is]
        return answerOptions(t, question)?.find(({ value }) => value === text)?.label ?? text
      },
    },
  ]
  return <Table caption={asked.title} columns={columns} rows={questions} />
}
