import type { RefusalCode, WarningCode } from '#src/engines/intake/codes.ts'
import { FIELDS, type Field, SHEET_KINDS } from '#src/engines/intake/fields.ts'
import type { Answer, GivenAnswer, Question, Subject } from '#src/engines/intake/question-types.ts'
import type { Dossier, IntakeOptions, Place } from '#src/engines/intake/types.ts'
import { plain } from '#src/engines/vocabulary/text/fold.ts'

/** What has been answered, and what is being asked as the rows are read. */
export type Asking = {
  answers: ReadonlyMap<string, Answer>
  remembered: ReadonlyMap<string, Answer>
  asked: Map<string, Asked>
}
type Asked = Omit<Question, 'places'> & { places: Place[] }
type Asks = Omit<Question, 'places' | 'answer' | 'isRecalled'>

export const newAsking = ({ answers, remembered }: Pick<IntakeOptions, 'answers' | 'remembered'> = {}): Asking => ({
  answers: byKey(answers),
  remembered: byKey(remembered),
  asked: new Map(),
})

const byKey = (given: readonly GivenAnswer[] = []) => new Map(given.map(({ key, answer }) => [key, answer]))

const ASKED: ReadonlySet<WarningCode> = new Set([
  'not-understood',
  'partly-understood',
  'out-of-scale',
  'old-classification',
  'unknown-code',
])

/** Whether a reading is a question. Of consent nobody is asked: only the person can give it. */
export const isAsked = (field: Field, code: WarningCode): boolean => ASKED.has(code) && field !== 'consent'

/** What makes two questions one, within the files that are read together. */
export const questionKey = ({ kind, field, about, said, file }: Subject): string =>
  about === 'date-order' ? [kind, about, file].join('\t') : [kind, field, about, plain(said)].join('\t')

/** The same for the next files of the kind: how dates are written is remembered for any file. */
export const memoryKey = (subject: Subject): string => questionKey({ ...subject, file: '' })

/** Notes a question with the rows that have it, and gives the answer if there is one: to it, else to earlier files. */
export function ask(asking: Asking, question: Asks, places: readonly Place[]): Answer | null {
  const key = questionKey(question)
  const asked = asking.asked.get(key)
  if (asked) {
    asked.places.push(...places)
    return asked.answer
  }
  const own = asking.answers.get(key)
  const answer = own ?? asking.remembered.get(memoryKey(question)) ?? null
  asking.asked.set(key, { ...question, places: [...places], answer, isRecalled: own === undefined && answer !== null })
  return answer
}

/** The questions, column by column, that remain when rows are left out that no answer brings back. */
export function questionsOf({ asked }: Asking, dossier: Sections): Question[] {
  const gone = new Set(leftOut(dossier).map(nameOf))
  return [...asked.values()]
    .map((question) => ({ ...question, places: question.places.filter((place) => !gone.has(nameOf(place))) }))
    .filter(({ places }) => places.length > 0)
    .sort((one, other) => columnOf(one) - columnOf(other))
}

/** How dates are written comes first: it may answer the rest. */
const columnOf = ({ kind, field, about }: Subject): number =>
  SHEET_KINDS.indexOf(kind) * 100 + (about === 'date-order' ? -1 : (FIELDS[kind] as readonly Field[]).indexOf(field))

type Sections = Pick<Dossier, 'candidates' | 'employers' | 'tables' | 'jobs' | 'wishes'>

/** Refusals that an answer can lift. */
const LIFTED: ReadonlySet<RefusalCode> = new Set([
  'impossible-date',
  'email-invalid',
  'wish-kind-unknown',
  'candidate-unknown',
  'employer-unknown',
  'set-aside',
])

function leftOut({ candidates, employers, tables, jobs, wishes }: Sections): Place[] {
  const refused = [candidates, employers, tables, jobs, wishes].flatMap((section) => section.refused)
  return [
    ...candidates.duplicates.map(({ dropped }) => dropped),
    ...wishes.repeated,
    ...refused.filter(({ reasons }) => reasons.some(({ code }) => !LIFTED.has(code))).map(({ place }) => place),
  ]
}

const nameOf = ({ file, sheet, row }: Place) => `${file}\t${sheet}\t${row}`
