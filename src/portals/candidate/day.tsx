import { restoreTo, stateAvailability, withdrawFrom } from '#src/modules/events/commands/registrations.ts'
import { stateWishes } from '#src/modules/events/commands/wishes.ts'
import { AvailabilityForm, WISH_ROWS, WishesForm, WithdrawalForm, wishesTyped } from '#src/modules/events/forms.ts'
import { listFirmsToWish, listJobsOfFirms } from '#src/modules/events/queries/choices.ts'
import { readForm } from '#src/platform/form.ts'
import { look } from '#src/platform/world.ts'
import { PresencePage, WithdrawalPage } from '#src/portals/candidate/day-pages.tsx'
import { dayOf } from '#src/portals/candidate/home.tsx'
import { dayPath } from '#src/portals/candidate/home-page.tsx'
import { WishesPage } from '#src/portals/candidate/wishes-page.tsx'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { availabilityValues, slotsOfPresence } from '#src/portals/parts/presence-fields.tsx'
import { asCandidate, goOn, idIn, type PageContext } from '#src/portals/session.ts'
import type { FormView } from '#src/ui/form.tsx'

/** What a candidate says before the day: when they can come, whom they want to meet, that they cannot come. */
export const candidateDay = {
  async openPresence(c: PageContext) {
    const { t } = asCandidate(c)
    const day = await found(c)
    return show(c, <PresencePage c={c} {...day} form={freshForm(t, availabilityValues(day.registration, day.slots))} />)
  },

  async statePresence(c: PageContext) {
    const { world, actor, t } = asCandidate(c)
    const day = await found(c)
    const at = { eventId: day.event.id, registrationId: day.registration.id }
    const form = await readForm(c, AvailabilityForm)
    const stated = form.ok && { ...form.value, available: slotsOfPresence(form.value, day.slots) }
    const decision = stated ? await stateAvailability(world, actor, at, stated) : null
    if (decision?.ok) return goOn(c, dayPath(c, day.event.id), 'invitations.presence')
    const errors = form.ok ? { presence: decision?.reasons[0] ?? 'invalid' } : form.errors
    const view = refusedForm(t, form.typed, errors, t.invitations.errors)
    return show(c, <PresencePage c={c} {...day} form={view} />, 422)
  },

  async openWishes(c: PageContext) {
    const { t } = asCandidate(c)
    const { wishes } = await found(c)
    const chosen = wishes.map(({ employerId }, place) => [`choice${place + 1}`, employerId])
    return showWishes(c, freshForm(t, Object.fromEntries(chosen)))
  },

  async stateWishes(c: PageContext) {
    const { world, actor, t } = asCandidate(c)
    const eventId = idIn<'event'>(c)
    const form = await readForm(c, WishesForm)
    const decision = form.ok ? await stateWishes(world, actor, eventId, wishesTyped(form.value)) : null
    if (decision?.ok) return goOn(c, dayPath(c, eventId), 'invitations.wishes')
    const errors = form.ok ? { [`choice${WISH_ROWS[0]}`]: decision?.reasons[0] ?? 'invalid' } : form.errors
    return showWishes(c, refusedForm(t, form.typed, errors, t.invitations.errors), 422)
  },

  async askWithdrawal(c: PageContext) {
    return show(c, <WithdrawalPage c={c} {...(await found(c))} form={freshForm(asCandidate(c).t)} />)
  },

  async withdraw(c: PageContext) {
    const { world, actor, t } = asCandidate(c)
    const day = await found(c)
    const at = { eventId: day.event.id, registrationId: day.registration.id }
    const form = await readForm(c, WithdrawalForm)
    const decision = form.ok ? await withdrawFrom(world, actor, at, form.value.reason) : null
    if (decision?.ok) return goOn(c, dayPath(c, day.event.id), 'invitations.withdrawn')
    const errors = form.ok ? { _form: decision?.reasons[0] ?? 'invalid' } : form.errors
    const view = refusedForm(t, form.typed, errors, t.invitations.errors)
    return show(c, <WithdrawalPage c={c} {...day} form={view} />, 422)
  },

  async restore(c: PageContext) {
    const { world, actor } = asCandidate(c)
    const { event, registration } = await found(c)
    const decision = await restoreTo(world, actor, { eventId: event.id, registrationId: registration.id })
    return goOn(c, dayPath(c, event.id), decision.ok ? 'invitations.restored' : undefined)
  },
}

function found(c: PageContext) {
  const { world, actor } = asCandidate(c)
  return look(world, actor, (db) => dayOf(db, actor, idIn<'event'>(c)))
}

async function showWishes(c: PageContext, form: FormView, status: 200 | 422 = 200) {
  const { world, actor } = asCandidate(c)
  const page = await look(world, actor, async (db) => {
    const day = await dayOf(db, actor, idIn<'event'>(c))
    const firms = await listFirmsToWish(db, actor, day.event.id)
    return { ...day, firms, jobs: await listJobsOfFirms(db, actor, firms) }
  })
  return show(c, <WishesPage c={c} {...page} form={form} />, status)
}
