import type { EligibilityFile } from '#src/modules/candidates/types.ts'
import { arrivalText, statusText } from '#src/portals/parts/eligibility-words.ts'
import { SummaryList } from '#src/ui/summary-list.tsx'
import { sayWritten } from '#src/ui/written.tsx'
import { formatPostalCode } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

/** What eligibility rests on: what was understood, and under it what the person wrote. */
export function EligibilityFacts({ t, file }: { t: Words; file: EligibilityFile }) {
  const words = t.candidates.answers
  const yesNo = (answer: boolean | null) => (answer === null ? null : answer ? t.ui.yes : t.ui.no)
  const arrived = file.arrivedFrom && file.arrivedTo && arrivalText(t, file.arrivedFrom, file.arrivedTo)
  const diploma = [yesNo(file.hasDiploma), file.diplomaCountry].filter(Boolean).join(', ')
  return (
    <SummaryList
      t={t}
      rows={[
        { label: words.status, value: understood(t, file.status && statusText(t, file.status), file.statusSaid) },
        { label: words.originCountry, value: file.originCountry },
        { label: words.bornInCanada, value: yesNo(file.bornInCanada) },
        { label: words.arrived, value: understood(t, arrived, file.arrivalSaid) },
        { label: words.postalCode, value: file.postalCode && formatPostalCode(file.postalCode) },
        { label: words.hasDiploma, value: understood(t, diploma, file.diplomaSaid) },
        { label: words.quebecMonths, value: understood(t, monthsText(t, file), file.quebecSaid) },
      ]}
    />
  )
}

/** Nothing understood and nothing said is nothing; else both, each in its place. */
function understood(t: Words, value: string | null, said: string | null) {
  if (!said) return value
  return (
    <>
      {value || t.candidates.answers.notKnown}
      <br />
      <span class="meta">{sayWritten(t, t.candidates.said, { said })}</span>
    </>
  )
}

function monthsText(t: Words, { quebecMonthsMin: min, quebecMonthsMax: max, quebecOutsideField }: EligibilityFile) {
  const months =
    min === null && max === null
      ? null
      : max === null
        ? t.format(t.programmes.monthsFrom, { from: min ?? 0 })
        : min === max
          ? t.format(t.programmes.months, { count: max })
          : t.format(t.programmes.monthsSpan, { from: min ?? 0, to: max })
  const outside = quebecOutsideField ? t.candidates.answers.quebecOutsideField : null
  return [months, outside].filter(Boolean).join('. ') || null
}
