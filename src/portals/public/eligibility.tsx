import { CheckForm } from '#src/modules/candidates/forms/online.ts'
import { eligibilityFrom, profileBasisFrom } from '#src/modules/candidates/rules/online.ts'
import type { CheckAnswers } from '#src/modules/candidates/types/online.ts'
import { factsOf } from '#src/modules/programmes/rules/facts-of.ts'
import { evaluateEligibility } from '#src/modules/programmes/rules.ts'
import type { ProgrammeAnswer } from '#src/modules/programmes/types/kept.ts'
import { checkTyped, type FieldErrors, readForm } from '#src/platform/form.ts'
import { look } from '#src/platform/world.ts'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { draftOf, dropDrafts, keepDraft } from '#src/portals/public/drafts.ts'
import { CheckPage } from '#src/portals/public/eligibility-page.tsx'
import { ResultPage } from '#src/portals/public/eligibility-result-page.tsx'
import { listOffers, type Offer, questionsAsked, todayHere } from '#src/portals/public/offers.ts'
import { goOn, here, type PageContext, visiting } from '#src/portals/session.ts'

/** Which programmes fit, without an account. The answers stay in the browser; nothing is written on our side. */
export const eligibilityCheck = {
  async open(c: PageContext) {
    const { t } = visiting(c)
    const questions = questionsAsked(await offersHere(c))
    return show(c, <CheckPage c={c} questions={questions} form={freshForm(t, draftOf(c, 'check') ?? {})} />)
  },

  async answer(c: PageContext) {
    const { organisation, t } = visiting(c)
    const form = await readForm(c, CheckForm)
    const errors = form.ok ? faultsOf(c, form.value) : form.errors
    const isKept = Object.keys(errors).length === 0 && keepDraft(c, 'check', form.typed)
    if (isKept) return goOn(c, here(organisation, '/eligibility/answer'))
    const said = Object.keys(errors).length > 0 ? errors : { _form: 'draft-too-long' }
    const questions = questionsAsked(await offersHere(c))
    const again = refusedForm(t, form.typed, said, t.public.errors)
    return show(c, <CheckPage c={c} questions={questions} form={again} />, 422)
  },

  async openAnswer(c: PageContext) {
    const { organisation } = visiting(c)
    const typed = draftOf(c, 'check')
    const form = typed && checkTyped(typed, CheckForm)
    if (!form?.ok) return goOn(c, here(organisation, '/eligibility'))
    const offers = await offersHere(c)
    const answers = offers.map((offer) => judge(c, offer, form.value)).sort(byAnswer)
    return show(c, <ResultPage c={c} answers={answers} questions={questionsAsked(offers)} said={form.value} />)
  },

  erase(c: PageContext) {
    dropDrafts(c, ['check'])
    return goOn(c, here(visiting(c).organisation, '/eligibility'))
  },
}

const offersHere = (c: PageContext) => {
  const { world, actor } = visiting(c)
  return look(world, actor, (db) => listOffers(db, c))
}

function judge(c: PageContext, { programme, criteria }: Offer, said: CheckAnswers): ProgrammeAnswer {
  const facts = factsOf({ ...eligibilityFrom(said), ...profileBasisFrom(said) })
  return { programme, eligibility: evaluateEligibility(criteria, facts, todayHere(c)) }
}

const ORDER = ['yes', 'to-verify', 'no'] as const
const byAnswer = (one: ProgrammeAnswer, other: ProgrammeAnswer) =>
  ORDER.indexOf(one.eligibility.answer) - ORDER.indexOf(other.eligibility.answer)

/** What the fields cannot say alone. */
export const faultsOf = (c: PageContext, { arrived }: Pick<CheckAnswers, 'arrived'>): FieldErrors =>
  arrived !== null && arrived.from > todayHere(c) ? { arrived: 'arrived-in-the-future' } : {}
