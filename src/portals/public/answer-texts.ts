import type { CheckAnswers } from '#src/modules/candidates/types/online.ts'
import type { Question } from '#src/modules/programmes/rules/asked.ts'
import type { DayRange } from '#src/platform/form-fields.ts'
import { arrivalText, monthsText, statusText } from '#src/portals/parts/eligibility-words.ts'
import { upperFirst } from '#src/portals/public/question-fields.tsx'
import { formatPostalCode } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

/** What somebody answered, as they would say it; null where they did not. */
export function answerTexts(t: Words, said: Partial<CheckAnswers>): Record<Question, string | null> {
  const yesNo = (value: boolean | null | undefined) =>
    value === null || value === undefined ? null : value ? t.ui.yes : t.ui.no
  const months = (count: number | null | undefined) =>
    count === null || count === undefined ? null : monthsText(t, count)
  return {
    arrived: said.arrived ? upperFirst(monthText(t, said.arrived)) : null,
    status: said.status ? upperFirst(statusText(t, said.status)) : null,
    bornInCanada: yesNo(said.bornInCanada),
    postalCode: said.postalCode ? formatPostalCode(said.postalCode) : null,
    hasDiploma: yesNo(said.hasDiploma),
    quebecMonths: months(said.quebecMonths),
    frenchSpoken: said.frenchSpoken ? t.public.questions.stages[said.frenchSpoken] : null,
    years: said.years === null || said.years === undefined ? null : t.format(t.programmes.years, { count: said.years }),
  }
}

/** « août 2024 » for all of a month, « 2024 » for all of a year. */
function monthText(t: Words, { from, to }: DayRange): string {
  if (from === to) return arrivalText(t, from, to)
  if (from.slice(5, 7) !== to.slice(5, 7)) return from.slice(0, 4)
  const format = new Intl.DateTimeFormat(t.locale, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${from}T00:00:00Z`))
}
