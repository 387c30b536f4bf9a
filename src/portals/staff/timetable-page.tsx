import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { Certificate, RepairForm } from '#src/portals/staff/timetable-aside.tsx'
import { BoardByPerson, BoardByTable, BoardToDrag, TimetableLegend } from '#src/portals/staff/timetable-board.tsx'
import { CellPanel } from '#src/portals/staff/timetable-cell.tsx'
import { TimetableNotices } from '#src/portals/staff/timetable-notices.tsx'
import { RulesForm } from '#src/portals/staff/timetable-rules.tsx'
import { UnmetWishes } from '#src/portals/staff/timetable-unmet.tsx'
import type { Selection, TimetableView } from '#src/portals/staff/timetable-view.ts'
import { LinkButton } from '#src/ui/button.tsx'
import { Chips } from '#src/ui/chips.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import type { FormView } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { Written } from '#src/ui/written.tsx'
import { formatDateTime, formatDay } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

export type BoardSide = 'tables' | 'people'

type Props = {
  c: PageContext
  view: TimetableView
  side: BoardSide
  selected: Selection | null
  /** Why the last change was refused, in words. */
  refusal: string | null
  /** The rules as they were typed, where one of them is wrong. */
  rules: FormView | null
  /** The page of all wishes that were left out; null: the first few. */
  unmetPage: number | null
}

/** The board of the day, its certificate, its rules, and every wish that was left out. */
export function TimetablePage({ c, view, side, selected, refusal, rules, unmetPage }: Props) {
  const { organisation, t } = asStaff(c)
  const { event, draft, may } = view
  const canDrag = may.plan && side === 'tables'
  const eventHref = here(organisation, `/staff/events/${event.id}`)
  const base = `${eventHref}/timetable`
  const address = (query: Record<string, string>) =>
    `${base}?${new URLSearchParams({ draft: draft.id, side, ...query })}`
  const hrefOf = ({ tableId, slot }: Selection) => `${address({ cell: `${tableId}.${slot}` })}#cell`
  const BoardOfSide = side === 'people' ? BoardByPerson : BoardByTable
  const board = { t, view, selected, hrefOf }
  const edits = `${base}/drafts/${draft.id}/edits`
  const title = t.format(t.timetables.heading, { day: formatDay(event.heldOn, t.language) })
  return (
    <StaffPage
      c={c}
      title={title}
      section="events"
      board
      back={{ href: eventHref, label: <Written t={t} text={event.name} /> }}
      hasErrors={rules !== null}
      islands={canDrag ? ['board-drag.js'] : []}
    >
      {refusal && (
        <Notice tone="bad" announced>
          <p>{refusal}</p>
        </Notice>
      )}
      {rules && <ErrorSummary form={rules} />}
      <Head c={c} view={view} base={base} title={title} />
      <TimetableNotices t={t} view={view} base={base} />
      <div class="split board-split">
        <div>
          <Sides t={t} side={side} address={address} />
          {canDrag ? <BoardToDrag {...board} edits={edits} /> : <BoardOfSide {...board} />}
          <TimetableLegend t={t} view={view} />
          {selected && may.plan && (
            <CellPanel t={t} view={view} selected={selected} action={edits} closeHref={address({})} />
          )}
          <UnmetWishes
            t={t}
            view={view}
            page={unmetPage}
            pageHref={(page) => `${address({ unmet: String(page) })}#unmet`}
            eventHref={eventHref}
            hrefOf={hrefOf}
          />
        </div>
        <aside class="stack" aria-label={t.timetables.rules.title}>
          <Certificate t={t} view={view} base={base} />
          {may.plan && <RulesForm t={t} view={view} base={base} refused={rules} />}
          {may.plan && <RepairForm t={t} view={view} eventHref={eventHref} />}
        </aside>
      </div>
    </StaffPage>
  )
}

type SidesProps = { t: Words; side: BoardSide; address: (query: Record<string, string>) => string }

function Sides({ t, side, address }: SidesProps) {
  const words = t.timetables.view
  return (
    <Chips
      label={words.list}
      chips={[
        { href: address({ side: 'tables' }), label: words.byTable, current: side === 'tables' },
        { href: address({ side: 'people' }), label: words.byPerson, current: side === 'people' },
      ]}
    />
  )
}

type HeadProps = Pick<Props, 'c' | 'view'> & { base: string; title: string }

function Head({ c, view, base, title }: HeadProps) {
  const { t } = asStaff(c)
  const { event, draft, releases, may } = view
  const [latest] = releases
  const isReleased = latest?.draftId === draft.id
  const number = (latest?.number ?? 0) + 1
  const said = {
    tables: view.tables.length,
    slots: view.slots.length,
    people: draft.problem.candidates.length,
    number: draft.number,
  }
  const inForce = latest
    ? t.format(t.timetables.versionInForce, {
        number: latest.number,
        when: formatDateTime(latest.releasedAt, event.timeZone, t.language),
      })
    : t.timetables.notReleased
  const actions = (
    <>
      {view.drafts.length > 1 && (
        <LinkButton href={`${base}/comparison?other=${draft.id}`}>{t.planning.comparison.link}</LinkButton>
      )}
      {may.plan && <LinkButton href={`${base}/drafts/${draft.id}/what-if`}>{t.planning.whatIf.link}</LinkButton>}
      <LinkButton href={`${base}/print`} icon="print">
        {t.timetables.print.title}
      </LinkButton>
      {!isReleased && may.plan && (
        <LinkButton kind="main" href={`${base}/drafts/${draft.id}/release`}>
          {t.format(t.timetables.release.button, { number })}
        </LinkButton>
      )}
    </>
  )
  return (
    <PageHead title={title} actions={actions}>
      {t.format(t.timetables.summary, said)} {inForce}
    </PageHead>
  )
}
