import type { ImportQuestion, QuestionCounts } from '#src/modules/imports/types/questions.ts'
import { type Import, ROW_ACTIONS, ROW_KINDS, type RowAction, type RowKind } from '#src/modules/imports/types.ts'
import { freshForm } from '#src/portals/parts/page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { Faults, ImportFrame } from '#src/portals/staff/import-progress-page.tsx'
import { QuestionFields } from '#src/portals/staff/import-question-fields.tsx'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { Form } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Section } from '#src/ui/section.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { type Column, Table } from '#src/ui/table.tsx'
import { formatDay, formatNumber } from '#src/words/formats.ts'

type Props = { c: PageContext; kept: Import }

/** The first questions about values, and how many there are. */
export type FirstQuestions = { questions: readonly ImportQuestion[]; counts: QuestionCounts }

/** What would happen, before anything does: counts that open to their rows, what is asked, and the one button. */
export function ImportCheckPage({ c, kept, first }: Props & { first: FirstQuestions }) {
  const { t } = asStaff(c)
  const words = t.imports.check
  const { summary } = kept
  if (!summary) return null
  return (
    <ImportFrame c={c} title={words.title}>
      <PageHead title={words.title}>{words.lead}</PageHead>
      <div class="stack">
        {summary.changedSince && (
          <Notice tone="near" announced>
            <p>{words.changed}</p>
          </Notice>
        )}
        <Faults c={c} kept={kept} />
        <p>
          <strong>{eventLine(c, kept)}</strong>
        </p>
      </div>
      <Section id="rows" title={words.rows} class="mt6">
        <CountsTable c={c} kept={kept} />
      </Section>
      <Asked c={c} kept={kept} />
      <ToClarify c={c} kept={kept} first={first} />
      <Decision c={c} kept={kept} />
      <Sheets c={c} kept={kept} />
    </ImportFrame>
  )
}

function eventLine(c: PageContext, { summary }: Import): string {
  const { t } = asStaff(c)
  const { event, eventNew, noEvent } = t.imports.check
  if (!summary?.event) return noEvent
  const { name, heldOn, isNew } = summary.event
  return t.format(isNew ? eventNew : event, { name, on: formatDay(heldOn, t.language, 'weekday') })
}

/** One line per kind of row; each number opens its rows, while they are kept. */
export function CountsTable({ c, kept }: Props) {
  const { organisation, t } = asStaff(c)
  const { kinds, columns } = t.imports
  const actions = kept.state === 'written' ? t.imports.written.actions : t.imports.actions
  const counts = kept.summary?.counts ?? {}
  const base = here(organisation, `/staff/imports/${kept.id}/rows`)
  const shown = ROW_ACTIONS.filter((action) => ROW_KINDS.some((kind) => counts[kind]?.[action]))
  const cell = (kind: RowKind, action: RowAction) => {
    const count = counts[kind]?.[action]
    if (!count) return <span class="meta">0</span>
    if (kept.emptiedAt) return formatNumber(count, t.language)
    return (
      <a href={`${base}?kind=${kind}&action=${action}`}>
        {formatNumber(count, t.language)}
        <span class="vh">
          {' '}
          {kinds[kind]}, {actions[action]}
        </span>
      </a>
    )
  }
  const table: Column<RowKind>[] = [
    {
      head: columns.kind,
      rowHead: true,
      cell: (kind) => (kept.emptiedAt ? kinds[kind] : <a href={`${base}?kind=${kind}`}>{kinds[kind]}</a>),
    },
    ...shown.map(
      (action): Column<RowKind> => ({ head: actions[action], number: true, cell: (kind) => cell(kind, action) }),
    ),
  ]
  return <Table caption={t.imports.check.rows} columns={table} rows={ROW_KINDS.filter((kind) => counts[kind])} />
}

/** What contradicts a correction, and what a person should look at. */
function Asked({ c, kept }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.imports.check
  const { questions = 0, warnings = 0 } = kept.summary ?? {}
  const rows = here(organisation, `/staff/imports/${kept.id}/rows`)
  if (questions + warnings === 0) return null
  return (
    <div class="stack mt6">
      {questions > 0 && (
        <Notice tone="ask" title={t.format(words.questions, { count: questions })}>
          <p>
            {words.questionsKept} <a href={`${rows}?only=questions`}>{words.answer}</a>
          </p>
        </Notice>
      )}
      {warnings > 0 && (
        <Notice tone="near" title={t.format(words.warnings, { count: warnings })}>
          <p>
            {words.warningsWhy} <a href={`${rows}?only=warnings`}>{words.look}</a>
          </p>
        </Notice>
      )}
    </div>
  )
}

/** The first values that nobody should guess, to be answered here; the others on pages of their own. */
function ToClarify({ c, kept, first: { questions, counts } }: Props & { first: FirstQuestions }) {
  const { organisation, t } = asStaff(c)
  const words = t.imports.asked
  const all = here(organisation, `/staff/imports/${kept.id}/questions`)
  if (counts.open + counts.recalled === 0) return null
  return (
    <Section id="questions" title={words.title} class="mt6">
      <p>{counts.open > 0 && `${t.format(words.notice, { count: counts.open })}. ${words.lead} ${words.unanswered}`}</p>
      {counts.recalled > 0 && (
        <p>
          {t.format(words.recalled, { count: counts.recalled })} <a href={`${all}?only=answered`}>{words.seeAnswers}</a>
        </p>
      )}
      {counts.open > 0 && (
        <Form action={all}>
          <QuestionFields c={c} form={freshForm(t)} questions={questions} />
          <div class="row">
            <Button>{words.save}</Button>
            {counts.open > questions.length && (
              <LinkButton href={all}>{t.format(words.more, { count: counts.open })}</LinkButton>
            )}
          </div>
        </Form>
      )}
    </Section>
  )
}

function Decision({ c, kept }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.imports.check
  const base = here(organisation, `/staff/imports/${kept.id}`)
  const counts = Object.values(kept.summary?.counts ?? {})
  const writes = counts.some((own) => (own.create ?? 0) + (own.update ?? 0) > 0)
  return (
    <div class="mt6">
      {!writes && <p class="mb4">{words.nothing}</p>}
      <div class="row">
        {writes && (
          <Form action={`${base}/confirmation`}>
            <input type="hidden" name="rowVersion" value={String(kept.rowVersion)} />
            <Button kind="main">{words.confirm}</Button>
          </Form>
        )}
        <Form action={`${base}/discarding`}>
          <Button kind="quiet">{words.discard}</Button>
        </Form>
      </div>
    </div>
  )
}

/** How each sheet was read, with the way to correct it, and its refused rows as a file. */
function Sheets({ c, kept }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.imports.check
  const base = here(organisation, `/staff/imports/${kept.id}`)
  const sheets = (kept.summary?.sheets ?? []).map((sheet, place) => ({ ...sheet, place }))
  const correct = <LinkButton href={`${base}/columns`}>{words.correct}</LinkButton>
  const names = (columns: readonly { header: string }[]) => columns.map(({ header }) => header).join(', ')
  const columns: Column<(typeof sheets)[number]>[] = [
    {
      head: t.imports.columns.sheet,
      rowHead: true,
      cell: ({ file, sheet }) => (sheet === file ? file : `${file} · ${sheet}`),
    },
    { head: t.imports.mapping.kind, cell: ({ kind }) => (kind ? t.imports.sheetKinds[kind] : words.asIgnored) },
    {
      head: t.imports.columns.column,
      cell: ({ kind, columns: found, ignoredColumns, withheldColumns, refused, place }) => (
        <>
          {t.format(words.columnsRead, { count: kind ? found.length : 0 })}
          {ignoredColumns.length > 0 && (
            <p class="meta">{t.format(words.ignored, { columns: names(ignoredColumns) })}</p>
          )}
          {withheldColumns.length > 0 && (
            <p class="meta">{t.format(words.withheld, { columns: names(withheldColumns) })}</p>
          )}
          {refused > 0 && (
            <p>
              <a href={`${base}/refused.csv?sheet=${place}`} download>
                {words.refusedFile}
              </a>
            </p>
          )}
        </>
      ),
    },
  ]
  return (
    <Section id="sheets" title={words.sheets} class="mt6" aside={correct}>
      <Table caption={words.sheets} columns={columns} rows={sheets} />
      {sheets.some(({ refused }) => refused > 0) && <p class="meta mt4">{words.refusedWhy}</p>}
    </Section>
  )
}
