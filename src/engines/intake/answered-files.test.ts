import { beforeAll, expect, test } from 'vitest'
import { answerForm, optionsOf } from '#src/engines/intake/answer-forms.ts'
import { readDossier } from '#src/engines/intake/dossier.ts'
import type { Answer, GivenAnswer, Question } from '#src/engines/intake/question-types.ts'
import { questionKey } from '#src/engines/intake/questions.ts'
import type { Dossier, SourceFile } from '#src/engines/intake/types.ts'
import type { Sheet, TabularFile } from '#src/platform/tabular/types.ts'
import { firstEvent, firstEventFiles, reread, withSheets } from '#tests/support/first-event.ts'
import { asText, sheetOf } from '#tests/support/tables.ts'

let files: TabularFile[]
let answers: GivenAnswer[]
let expected: ReturnType<typeof meaningOf>

const { heldOn: asOf, frame: event } = firstEvent()
const read = (some: readonly SourceFile[], given: readonly GivenAnswer[] = []) =>
  readDossier(some, { asOf, event, answers: given })

/** An answer to each question: choices from the middle of their list, the others refused and left empty by turns. */
function answerTo(question: Question, place: number): Answer {
  const options = optionsOf(answerForm(question))
  if (options) return { is: 'means', text: options[Math.floor(options.length / 2)]!.text }
  return { is: place % 2 === 0 ? 'refuse' : 'empty' }
}

/** What must stay the same however the files are written: what was understood, not where it stands. */
function meaningOf({ candidates, jobs, wishes, questions }: Dossier) {
  return {
    people: candidates.taken
      .map(({ email, frenchSpoken, frenchWritten, english, arrival, postal, status }) =>
        JSON.stringify({ email, frenchSpoken, frenchWritten, english, arrival, postal, status }),
      )
      .sort(),
    refused: [...candidates.refused, ...jobs.refused, ...wishes.refused]
      .map(({ reasons }) => reasons.map(({ code, value }) => `${code} ${value}`).join())
      .sort(),
    jobs: jobs.taken.map(({ title, code }) => `${title} ${code.state}`).sort(),
    asked: questions.map((question) => `${questionKey(question)} ${question.places.length}`).sort(),
  }
}

beforeAll(async () => {
  files = await firstEventFiles()
  answers = read(files).questions.map((question, place) => ({
    key: questionKey(question),
    answer: answerTo(question, place),
  }))
  expected = meaningOf(read(files, answers))
})

test('answers change what was understood', () => {
  expect(answers.length).toBeGreaterThan(15)
  expect(expected.people).not.toEqual(meaningOf(read(files)).people)
  // A row that is no longer refused may ask something else.
  expect(read(files, answers).questions.filter(({ answer }) => answer !== null).length).toBe(answers.length)
})

const change = (how: (sheet: Sheet) => Sheet) => files.map((file) => withSheets(file, how))
const width = ({ rows }: Sheet) => Math.max(...rows.map(({ cells }) => cells.length))

test.each([
  [';', 'win1252'],
  ['\t', 'utf-16le'],
])('with answers, files written with %j in %s mean the same', async (separator, encoding) => {
  const texts = files.flatMap(({ name, sheets }) =>
    sheets.filter((sheet) => sheet.name !== 'Notes').map((sheet, place) => ({ name: `${name}-${place}.csv`, sheet })),
  )
  const rewritten = await Promise.all(
    texts.map(({ name, sheet }) => reread(asText(sheet, { separator, encoding }), name)),
  )
  expect(meaningOf(read(rewritten, answers))).toEqual(expected)
})

test('with answers, files whose columns stand the other way round mean the same', () => {
  const reversed = change((sheet) =>
    sheetOf(
      sheet.name,
      sheet.rows.map(({ cells }) => Array.from({ length: width(sheet) }, (_, at) => cells[at] ?? '').reverse()),
    ),
  )
  expect(meaningOf(read(reversed, answers))).toEqual(expected)
})

test('with answers, spaces around the cells mean the same', () => {
  const spaced = change((sheet) =>
    sheetOf(
      sheet.name,
      sheet.rows.map(({ cells }) => cells.map((cell) => (cell === '' ? '' : ` ${cell}\u00a0`))),
    ),
  )
  expect(meaningOf(read(spaced, answers))).toEqual(expected)
})
