import { answerForm, optionsOf } from '#src/engines/intake/answer-forms.ts'
import { readDate } from '#src/engines/intake/values/dates.ts'
import { answerName, outcomeChoice, outcomeName, outcomesOf } from '#src/modules/imports/forms/questions.ts'
import type { ImportQuestion, KeptQuestion } from '#src/modules/imports/types/questions.ts'
import { levelOptions } from '#src/portals/parts/level-field.tsx'
import { upperFirst } from '#src/portals/public/question-fields.tsx'
import type { Option } from '#src/ui/choice-fields.tsx'
import { formatDay, formatList } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

/** Longer values are cut: the rows are named beside them. */
const LONGEST_SHOWN = 100

export const saidOf = ({ said }: KeptQuestion): string => {
  const line = said.replace(/\s+/g, ' ')
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN - 1)}…` : line
}

/** « inter. avancé » : quel niveau? */
export const questionText = (t: Words, question: KeptQuestion): string =>
  t.format(t.imports.asked.said, { said: saidOf(question), ask: t.imports.asked.ask[answerForm(question)] })

/** What stands above the questions of a column; the same for all of them. */
export function columnText(t: Words, { kind, field, about, file }: KeptQuestion): string {
  const { asked, fields, sheetKinds } = t.imports
  return about === 'date-order'
    ? t.format(asked.dates, { kind: sheetKinds[kind], file: file ?? '' })
    : t.format(asked.column, { kind: sheetKinds[kind], field: fields[field] })
}

/** How many rows have it and which, what it probably is, when it was answered, and how to write the answer. */
export function hintOf(
  t: Words,
  { question, rows, isRecalled, answeredAt }: ImportQuestion,
  dayOf: (at: Date) => string,
) {
  const { asked } = t.imports
  const hints: Partial<Record<string, string>> = asked.hints
  return [
    t.format(asked.rows, { count: rows, where: whereOf(t, question, rows) }),
    question.suggestion && t.format(asked.likely, { suggestion: question.suggestion }),
    isRecalled && answeredAt && t.format(asked.recalledOn, { on: dayOf(answeredAt) }),
    hints[answerForm(question)],
  ]
    .filter(Boolean)
    .join(' ')
}

function whereOf(t: Words, { places }: KeptQuestion, rows: number): string {
  const { asked } = t.imports
  const files = [...new Set(places.map(({ file }) => file))]
  const where = files.map((file) => {
    const lines = places.filter((place) => place.file === file).map(({ line }) => String(line))
    return t.format(asked.inFile, { file, count: lines.length, lines: formatList(lines, t.language) })
  })
  const said = where.join(' ; ')
  return rows > places.length ? t.format(asked.andMore, { where: said }) : said
}

/** The answers to choose from, then what else may be done; null where the answer is typed. */
export function answerOptions(t: Words, question: KeptQuestion): Option[] | null {
  const labels =
    question.choices.length > 0 ? question.choices.map(({ text: value, label }) => ({ value, label })) : null
  const known = optionsOf(answerForm(question))?.map(({ text: value, meaning }) => ({
    value,
    label: meaningText(t, question, meaning),
  }))
  const options = labels ?? known
  return options ? [...options, ...outcomeOptions(t, question, outcomeChoice)] : null
}

/** What may be done beside answering. */
export const outcomeOptions = (
  t: Words,
  question: KeptQuestion,
  asValue: (outcome: 'keep' | 'empty' | 'refuse') => string,
): Option[] =>
  outcomesOf(question).map((outcome) => ({ value: asValue(outcome), label: t.imports.asked.outcomes[outcome] }))

function meaningText(t: Words, question: KeptQuestion, meaning: string): string {
  const { asked } = t.imports
  switch (answerForm(question)) {
    case 'date-order':
      return dateText(t, question, meaning as 'day-first' | 'month-first')
    case 'level':
    case 'english':
      return meaning === 'none' ? asked.noEnglish : levelText(t, meaning)
    case 'status':
      return upperFirst((t.vocabulary.statuses as Record<string, string>)[meaning] ?? meaning)
    case 'region':
      return (t.vocabulary.regions as Record<string, string>)[meaning] ?? meaning
    case 'yes-no':
      return meaning === 'yes' ? t.ui.yes : t.ui.no
    case 'standing':
      return (asked.standings as Record<string, string>)[meaning] ?? meaning
    default:
      return (asked.wishKinds as Record<string, string>)[meaning] ?? meaning
  }
}

function levelText(t: Words, level: string): string {
  const [from, to] = level.split('-').map(Number)
  if (to !== undefined) return t.format(t.vocabulary.levelSpan, { from: from ?? 1, to })
  return levelOptions(t).find(({ value }) => value === level)?.label ?? level
}

/** The date of the question, read this way. */
function dateText(t: Words, { said }: KeptQuestion, order: 'day-first' | 'month-first'): string {
  const { dayFirst, monthFirst } = t.imports.asked
  const date = readDate(said.split(/\s/)[0] ?? '', order)
  const on = date.is === 'date' ? formatDay(date.range.from, t.language) : said
  return t.format(order === 'day-first' ? dayFirst : monthFirst, { on })
}

/** What is wrong with an answer, by its field: each names the value that it is about. */
export function faultSentences(t: Words, questions: readonly ImportQuestion[]): Record<string, string> {
  const { asked } = t.imports
  const hints: Partial<Record<string, string>> = asked.hints
  return Object.fromEntries(
    questions.flatMap(({ id, question }): [string, string][] => {
      const form = answerForm(question)
      const said = saidOf(question)
      const unclear = form === 'employer' ? asked.notFirm : asked.notUnderstood
      return [
        [`${answerName(id)}:answer-not-understood`, t.format(unclear, { said, hint: hints[form] ?? '' })],
        [`${answerName(id)}:too-long`, t.format(asked.tooLong, { said })],
        [`${answerName(id)}:choice-invalid`, t.format(asked.notChoice, { said })],
        [`${outcomeName(id)}:choice-invalid`, t.format(asked.notChoice, { said })],
      ]
    }),
  )
}
