import { askedFirm, type FindFirm } from '#src/engines/intake/firms.ts'
import { fold, oneLine } from '#src/engines/intake/fold.ts'
import { openRow, optional, refusedRow, takenRow } from '#src/engines/intake/open-row.ts'
import { plainly, type Reading, warily } from '#src/engines/intake/reading.ts'
import type { OpenSheet } from '#src/engines/intake/sheet-reader.ts'
import type { JobCode, JobRecord, Refusal, RefusedRow } from '#src/engines/intake/types.ts'
import { readRegulated } from '#src/engines/intake/values/answers.ts'
import { readLevel } from '#src/engines/intake/values/levels.ts'
import { readList } from '#src/engines/intake/values/lists.ts'
import { readCount } from '#src/engines/intake/values/numbers.ts'
import { readRegions } from '#src/engines/intake/values/regions.ts'
import { readWage } from '#src/engines/intake/values/wages.ts'
import { isCnp2021, isOlderCode } from '#src/engines/vocabulary/cnp-2021.ts'
import type { Row } from '#src/platform/tabular/types.ts'

/** A job to fill, or why its row cannot be taken. That of a cancelled firm is read, and not retained. */
export function readJob(
  sheet: OpenSheet,
  row: Row,
  { rank, find }: { rank: number; find: FindFirm },
): { taken: JobRecord } | { refused: RefusedRow } {
  const open = openRow(sheet, row, rank)
  if (open.isBroken) return { refused: refusedRow(sheet, open, [open.reason('broken-row', null)]) }
  const { text, take } = open
  const match = take('employer', askedFirm(find))
  const reasons: Refusal[] = []
  if (fold(text('employer')) === '') reasons.push(open.reason('employer-missing', 'employer'))
  else if (match.is === 'not-found') reasons.push(open.reason('employer-unknown', 'employer'))
  if (fold(text('title')) === '') reasons.push(open.reason('title-missing', 'title'))
  if (match.is === 'not-found' || reasons.length > 0) return { refused: refusedRow(sheet, open, reasons) }
  const record = {
    reference: optional(oneLine(text('reference'))),
    employer: match.firm.ref,
    title: oneLine(text('title')),
    code: take('code', readCode),
    essentialSkills: readList(text('essentialSkills')),
    assetSkills: readList(text('assetSkills')),
    frenchSpoken: take('frenchSpoken', (typed) => readLevel(typed)),
    frenchWritten: take('frenchWritten', (typed) => readLevel(typed)),
    otherLanguage: unlessNone(text('otherLanguage')),
    schedule: optional(oneLine(text('schedule'))),
    wage: take('wage', readWage),
    regions: take('region', readRegions),
    regulated: take('regulated', readRegulated),
    openings: take('openings', readOpenings),
    conditions: unlessNone(text('conditions')),
    retained: match.firm.standing !== 'cancelled',
  }
  return takenRow(sheet, open, record)
}

const unlessNone = (text: string) =>
  /^(?:|aucune?|aucune condition|none|non|no|n a|s o|sans)$/.test(fold(text)) ? null : oneLine(text)

/** One opening where nothing is said: a line for a job is a job. */
function readOpenings(text: string): Reading<number> {
  const count = readCount(text, 1)
  if (count !== null) return /\d\D+\d/.test(text) ? warily(count, 'approximate') : plainly(count)
  return warily(1, fold(text) === '' ? 'not-said' : 'not-understood')
}

/** "CNP 13110", "22100.0" as spreadsheets write it, "10" where one ate the zeros of 00010. */
export function readCode(typed: string): Reading<JobCode> {
  const figures = /(?<!\d)\d{1,6}(?!\d)/.exec(
    typed.replace(/\.0+$/, '').replace(/\b(?:cnp|noc)\b[ -]*(?:2021|2016|2011)?(?=\D+\d)/gi, ''),
  )?.[0]
  if (!figures)
    return fold(typed) === ''
      ? plainly({ state: 'absent', code: null, typed })
      : warily({ state: 'unknown', code: null, typed }, 'not-understood')
  if (isCnp2021(figures)) return plainly({ state: 'known', code: figures, typed })
  if (isOlderCode(figures)) return warily({ state: 'old', code: null, typed }, 'old-classification')
  const restored = figures.padStart(5, '0')
  if (figures.length < 4 && isCnp2021(restored))
    return warily({ state: 'known', code: restored, typed }, 'zeros-restored')
  return warily({ state: 'unknown', code: null, typed }, 'unknown-code')
}
