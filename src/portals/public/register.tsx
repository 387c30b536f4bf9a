import { personFrom } from '#src/modules/candidates/rules/online.ts'
import type { OnlineAnswers } from '#src/modules/candidates/types/online.ts'
import { registerOnline } from '#src/modules/events/commands/register-online.ts'
import { type AnnouncedEvent, listAnnouncedEvents } from '#src/modules/events/queries/announced.ts'
import type { EventId } from '#src/modules/events/types.ts'
import type { VisitorActor } from '#src/modules/identity/types.ts'
import type { Question } from '#src/modules/programmes/rules/asked.ts'
import { clientAddress } from '#src/platform/client-address.ts'
import { NotFound } from '#src/platform/errors.ts'
import { checkTyped, type FieldErrors, readTyped, type Typed } from '#src/platform/form.ts'
import { countTry } from '#src/platform/rate-limit.ts'
import { look } from '#src/platform/world.ts'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { draftOf, dropDrafts, keepDraft } from '#src/portals/public/drafts.ts'
import { faultsOf } from '#src/portals/public/eligibility.tsx'
import { listOffers, questionsAsked, todayHere } from '#src/portals/public/offers.ts'
import { DonePage, StartPage } from '#src/portals/public/register-pages.tsx'
import { ReviewPage } from '#src/portals/public/register-review-page.tsx'
import { StepPage } from '#src/portals/public/register-step-page.tsx'
import { FORMS, isStep, readAnswers, type Step, stepsFor, valuesOf } from '#src/portals/public/registration-steps.ts'
import { goOn, here, type PageContext, visiting } from '#src/portals/session.ts'

/** What the pages of a registration need to know of the organisation. */
export type Asking = { asked: Question[]; steps: Step[]; events: AnnouncedEvent[] }

/**
 * Somebody registers in one sitting: five small forms, answers to check, one sending. No script, nothing kept before.
 */
export const register = {
  async open(c: PageContext) {
    const { steps } = await askingHere(c)
    return show(
      c,
      <StartPage c={c} steps={steps} event={c.req.query('event')} isStarted={draftOf(c, 'you') !== null} />,
    )
  },

  async openStep(c: PageContext) {
    const { t } = visiting(c)
    const asking = await askingHere(c)
    const step = stepIn(c, asking)
    return show(c, <StepPage c={c} step={step} asking={asking} form={freshForm(t, valuesOf(c, step))} />)
  },

  async keepStep(c: PageContext) {
    const { organisation, t } = visiting(c)
    const asking = await askingHere(c)
    const step = stepIn(c, asking)
    const typed = await readTyped(c)
    const errors = faultsIn(c, step, typed, asking)
    if (Object.keys(errors).length > 0) {
      const form = refusedForm(t, typed, errors, t.public.errors)
      return show(c, <StepPage c={c} step={step} asking={asking} form={form} />, 422)
    }
    const next = asking.steps[asking.steps.indexOf(step) + 1]
    const isLast = next === undefined || asking.steps.every((one) => one === step || draftOf(c, one) !== null)
    const event = c.req.query('event')
    const query = event ? `?event=${encodeURIComponent(event)}` : ''
    return goOn(c, here(organisation, isLast ? '/register/review' : `/register/${next}${query}`))
  },

  async review(c: PageContext) {
    const { organisation } = visiting(c)
    const asking = await askingHere(c)
    const { answers, missing } = readAnswers(c, asking.steps)
    if (!answers) return goOn(c, here(organisation, `/register/${missing}`))
    if (answers.consents.policyVersion !== organisation.policyVersion) return askAgain(c, asking, 'policy')
    return show(c, <ReviewPage c={c} asking={asking} answers={answers} />)
  },

  async send(c: PageContext) {
    const { world, organisation, actor } = visiting(c)
    const asking = await askingHere(c)
    const { answers, missing } = readAnswers(c, asking.steps)
    if (!answers) return goOn(c, here(organisation, draftOf(c, 'done') ? '/register/done' : `/register/${missing}`))
    if (answers.consents.policyVersion !== organisation.policyVersion) return askAgain(c, asking, 'policy')
    const { event } = answers.consents
    if (event && !asking.events.some(({ id }) => id === event)) return askAgain(c, asking, 'event')
    await countSignUp(c, asking.events)
    const visitor: VisitorActor = { ...actor, kind: 'visitor', userId: null, name: null }
    const person = personFrom(answers, world.now())
    const decision = await registerOnline(world, visitor, { person, eventId: event as EventId | null })
    if (!decision.ok) return askAgain(c, asking, 'consents')
    dropDrafts(c)
    keepDraft(c, 'done', { email: [answers.you.email] })
    return goOn(c, here(organisation, '/register/done'))
  },

  done(c: PageContext) {
    return show(c, <DonePage c={c} email={draftOf(c, 'done')?.email?.[0] ?? null} />)
  },

  erase(c: PageContext) {
    dropDrafts(c)
    return goOn(c, here(visiting(c).organisation, '/register'))
  },
}

async function askingHere(c: PageContext): Promise<Asking> {
  const { world, actor } = visiting(c)
  return look(world, actor, async (db) => {
    const asked = questionsAsked(await listOffers(db, c))
    return { asked, steps: stepsFor(asked), events: await listAnnouncedEvents(db, actor, todayHere(c)) }
  })
}

function stepIn(c: PageContext, { steps }: Asking): Step {
  const step = c.req.param('step')
  if (!isStep(step) || !steps.includes(step)) throw new NotFound()
  return step
}

/** Checks a step and keeps it in the browser; what is wrong, by field. */
function faultsIn(c: PageContext, step: Step, typed: Typed, { events }: Asking): FieldErrors {
  const form = checkTyped(typed, FORMS[step])
  if (!form.ok) return form.errors
  const value = form.value as Partial<OnlineAnswers['situation'] & OnlineAnswers['consents']>
  const faults = faultsOf(c, { arrived: value.arrived ?? null })
  if (value.consents && !value.consents.includes('registration')) faults.consents = 'consent-missing'
  if (value.event && !events.some(({ id }) => id === value.event)) faults.event = 'event-gone'
  if (Object.keys(faults).length > 0) return faults
  return keepDraft(c, step, typed) ? {} : { _form: 'draft-too-long' }
}

/** The agreements once more: what they were about has changed meanwhile. */
function askAgain(c: PageContext, asking: Asking, because: 'policy' | 'event' | 'consents') {
  const { t } = visiting(c)
  const { policyVersion, ...typed } = draftOf(c, 'consents') ?? {}
  const values = because === 'policy' ? { event: typed.event ?? [] } : typed
  const errors: FieldErrors =
    because === 'policy'
      ? { consents: 'policy-changed' }
      : because === 'event'
        ? { event: 'event-gone' }
        : { consents: 'consent-missing' }
  const sentences = { ...t.public.errors, 'policy-changed': t.public.register.policyChanged }
  const form = refusedForm(t, values, errors, sentences)
  return show(c, <StepPage c={c} step="consents" asking={asking} form={form} />, 422)
}

/** Trust 1.7: thirty an hour from one address; several hundred people share one on the day of an event. */
async function countSignUp(c: PageContext, events: readonly AnnouncedEvent[]): Promise<void> {
  const { world, organisation } = visiting(c)
  const isHeldToday = events.some(({ heldOn }) => heldOn === todayHere(c))
  const name = isHeldToday ? 'sign-ups-at-event' : 'sign-ups'
  const own = { name, max: isHeldToday ? 400 : 30, seconds: 3600 }
  await countTry(world.db, own, `${organisation.id} ${clientAddress(c)}`, world.now())
  await countTry(world.db, { name: 'sign-ups-in-all', max: 1000, seconds: 86_400 }, organisation.id, world.now())
}
