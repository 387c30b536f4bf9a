import type { DayChanges } from '#src/modules/timetables/rules/day-changes.ts'
import type { Computation } from '#src/modules/timetables/types.ts'
import type { TimetableView } from '#src/portals/staff/timetable-view.ts'
import { Notice } from '#src/ui/notice.tsx'
import type { Words } from '#src/words/words.ts'

type Props = { t: Words; view: TimetableView; base: string }

/** What somebody must know before working on this draft: the day changed, others drafted meanwhile, a computation. */
export function TimetableNotices({ t, view, base }: Props) {
  return (
    <>
      <UnderWayNotice t={t} underWay={view.underWay} base={base} />
      {view.dayChanges && <DayChangedNotice t={t} changes={view.dayChanges} />}
      <LeftOutNotice t={t} view={view} base={base} />
    </>
  )
}

type UnderWayProps = { t: Words; underWay: Computation | null; base: string }

export function UnderWayNotice({ t, underWay, base }: UnderWayProps) {
  return (
    underWay && (
      <Notice tone="accent">
        <p>
          <a href={`${base}/computations/${underWay.id}`}>{t.planning.progress.link}</a>
        </p>
      </Notice>
    )
  )
}

function DayChangedNotice({ t, changes: { other, ...counts } }: { t: Words; changes: DayChanges }) {
  const words = t.planning.changes
  const said = (Object.keys(counts) as (keyof typeof counts)[]).flatMap((name) =>
    counts[name] > 0 ? [t.format(words[name], { count: counts[name] })] : [],
  )
  return (
    <Notice tone="near" title={words.title}>
      <p>{[...said, ...(other ? [words.other] : []), words.why].join(' ')}</p>
    </Notice>
  )
}

/** Somebody changed a draft by hand while this one was computed, or it goes back to an older one. */
function LeftOutNotice({ t, view: { draft, drafts }, base }: Props) {
  const words = t.planning.changes
  const from = drafts.find(({ id }) => id === draft.basedOn)?.number
  const left = from === undefined ? [] : drafts.filter(({ number }) => number > from && number < draft.number)
  const [last] = left
  if (!last) return null
  const said = { count: left.length, from: from ?? 0, to: last.number }
  return (
    <Notice tone="near">
      <p>
        {t.format(words.between, said)}{' '}
        <a href={`${base}/comparison?one=${last.id}&other=${draft.id}`}>
          {t.format(words.compareWith, { number: last.number })}
        </a>
      </p>
    </Notice>
  )
}
