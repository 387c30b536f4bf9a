import { ConsentsForm, LanguagesForm, SituationForm, WorkForm, YouForm } from '#src/modules/candidates/forms/online.ts'
import type { OnlineAnswers } from '#src/modules/candidates/types/online.ts'
import { QUESTIONS, type Question } from '#src/modules/programmes/rules/asked.ts'
import { checkTyped, type Typed } from '#src/platform/form.ts'
import { draftOf } from '#src/portals/public/drafts.ts'
import type { PageContext } from '#src/portals/session.ts'

/** The steps of a registration, in order. Each is a page. */
export const STEPS = ['you', 'situation', 'work', 'languages', 'consents'] as const
export type Step = (typeof STEPS)[number]

export const FORMS = {
  you: YouForm,
  situation: SituationForm,
  work: WorkForm,
  languages: LanguagesForm,
  consents: ConsentsForm,
} as const

const OF_SITUATION: readonly Question[] = ['status', 'bornInCanada', 'arrived', 'postalCode']
const OF_WORK: readonly Question[] = ['hasDiploma', 'quebecMonths']

/** What the situation is asked for: only what a criterion in force needs. */
export const situationQuestions = (asked: readonly Question[]) => among(asked, OF_SITUATION)
/** The same of studies and work; years of experience are asked of everybody, for the profile. */
export const workQuestions = (asked: readonly Question[]) => among([...asked, 'years'], [...OF_WORK, 'years'])

const among = (asked: readonly Question[], some: readonly Question[]) =>
  QUESTIONS.filter((question) => asked.includes(question) && some.includes(question))

/** The steps that have something to ask. */
export const stepsFor = (asked: readonly Question[]): Step[] =>
  STEPS.filter((step) => step !== 'situation' || situationQuestions(asked).length > 0)

export const isStep = (text: string | undefined): text is Step => STEPS.some((step) => step === text)

/** What a step shows: what was typed there, else what the self-check already says. */
export function valuesOf(c: PageContext, step: Step): Typed {
  const typed = draftOf(c, step)
  if (typed) return typed
  if (step === 'you') return { language: [c.get('t').language] }
  const { event } = draftOf(c, 'consents') ?? {}
  return step === 'consents' ? { event: event ?? [c.req.query('event') ?? ''] } : (draftOf(c, 'check') ?? {})
}

/** Nothing was asked in a step that does not come. */
const NOTHING_ASKED: Partial<Record<Step, Typed>> = { situation: { status: [''] } }

export type Readings = { answers: OnlineAnswers; missing: null } | { answers: null; missing: Step }

/** All the answers together, or the first step that is still to be filled in. */
export function readAnswers(c: PageContext, steps: readonly Step[]): Readings {
  const answers: Partial<Record<Step, unknown>> = {}
  for (const step of STEPS) {
    const typed = steps.includes(step) ? draftOf(c, step) : NOTHING_ASKED[step]
    const form = typed && checkTyped(typed, FORMS[step])
    if (!form?.ok) return { answers: null, missing: step }
    answers[step] = form.value
  }
  return { answers: answers as OnlineAnswers, missing: null }
}
