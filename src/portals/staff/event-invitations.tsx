import { mayManageEvents } from '#src/modules/events/access.ts'
import { closePart, openPart, orderLinks } from '#src/modules/events/commands/openings.ts'
import { ClosingForm, LinksForm, OpeningForm } from '#src/modules/events/forms.ts'
import { countInvitations, type InvitationCount } from '#src/modules/events/queries/recipients.ts'
import { getEvent, listOpenings } from '#src/modules/events/queries.ts'
import { isOpen } from '#src/modules/events/rules.ts'
import { type InterviewDay, OPENABLE_PARTS, type OpenablePart, type Opening } from '#src/modules/events/types.ts'
import type { Day } from '#src/platform/day.ts'
import { dateBoxes, readForm } from '#src/platform/form.ts'
import { look, todayIn } from '#src/platform/world.ts'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { asStaff, goOn, idIn, type PageContext } from '#src/portals/session.ts'
import { Refusal } from '#src/portals/staff/event-employers-page.tsx'
import { EventFrame, eventPath } from '#src/portals/staff/event-frame.tsx'
import { Button } from '#src/ui/button.tsx'
import { DateField } from '#src/ui/date-field.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { Section } from '#src/ui/section.tsx'
import { Status } from '#src/ui/status.tsx'
import { formatDateTime, formatDay } from '#src/words/formats.ts'

/** What candidates and firms are asked, until when, and the personal links by which they answer. */
export const eventInvitations = {
  open: (c: PageContext) => showPage(c, {}),

  async send(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const eventId = idIn<'event'>(c)
    const form = await readForm(c, LinksForm)
    if (!form.ok) return showPage(c, { refusal: 'choice-invalid' })
    const decision = await orderLinks(world, actor, eventId, form.value.to)
    if (!decision.ok) return showPage(c, { refusal: decision.reasons[0] ?? 'invalid' })
    return goOn(c, eventPath(organisation, eventId, '/invitations'), 'events.linksOrdered')
  },

  async openPart(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const eventId = idIn<'event'>(c)
    const form = await readForm(c, OpeningForm)
    const decision = form.ok ? await openPart(world, actor, eventId, form.value) : null
    if (decision?.ok) return goOn(c, eventPath(organisation, eventId, '/invitations'), 'events.partOpened')
    const errors = form.ok ? { closesOn: decision?.reasons[0] ?? 'invalid' } : form.errors
    const part = OPENABLE_PARTS.find((each) => each === form.typed.part?.[0])
    if (!part) return showPage(c, { refusal: 'choice-invalid' })
    return showPage(c, { part, form: refusedForm(t, form.typed, errors, t.events.errors) })
  },

  async closePart(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const eventId = idIn<'event'>(c)
    const form = await readForm(c, ClosingForm)
    if (!form.ok) return showPage(c, { refusal: 'choice-invalid' })
    await closePart(world, actor, eventId, form.value.part)
    return goOn(c, eventPath(organisation, eventId, '/invitations'), 'events.partClosed')
  },
}

type Again = { refusal?: string; part?: OpenablePart; form?: FormView }

async function showPage(c: PageContext, again: Again) {
  const { world, actor } = asStaff(c)
  const id = idIn<'event'>(c)
  const found = await look(world, actor, async (db) => ({
    event: await getEvent(db, actor, id),
    openings: await listOpenings(db, actor, id),
    counts: await countInvitations(db, actor, id),
  }))
  const today = todayIn(world, found.event.timeZone)
  const may = { manage: mayManageEvents(actor) && !found.event.cancelled }
  const refused = again.form !== undefined || again.refusal !== undefined
  return show(c, <InvitationsPage c={c} {...found} today={today} may={may} again={again} />, refused ? 422 : 200)
}

type Props = {
  c: PageContext
  event: InterviewDay
  openings: readonly Opening[]
  counts: Record<'candidates' | 'employers', InvitationCount>
  today: Day
  may: { manage: boolean }
  again: Again
}

function InvitationsPage({ c, event, openings, counts, today, may, again }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.events
  const own = eventPath(organisation, event.id, '/invitations')
  return (
    <EventFrame
      c={c}
      event={event}
      title={words.invitations}
      lead={words.invitationsWhy}
      hasErrors={again.form !== undefined && hasErrors(again.form)}
    >
      {again.form && <ErrorSummary form={{ ...again.form, prefix: again.part }} />}
      {again.refusal && <Refusal t={t} code={again.refusal} />}
      <Section id="links" title={words.links}>
        <div class="stack measure">
          {(['employers', 'candidates'] as const).map((to) => (
            <LinksCard c={c} action={own} to={to} count={counts[to]} may={may} />
          ))}
        </div>
      </Section>
      <Section id="openings" title={words.openings} class="mt6">
        <div class="stack measure">
          {OPENABLE_PARTS.map((part) => (
            <OpeningCard
              c={c}
              action={`${own}/openings`}
              part={part}
              opening={openings.find((opening) => opening.part === part) ?? null}
              isOpen={isOpen(openings, part, today)}
              form={again.part === part && again.form ? again.form : null}
              may={may}
            />
          ))}
        </div>
      </Section>
    </EventFrame>
  )
}

type LinksProps = {
  c: PageContext
  action: string
  to: 'candidates' | 'employers'
  count: InvitationCount
  may: { manage: boolean }
}

function LinksCard({ c, action, to, count, may }: LinksProps) {
  const { organisation, t } = asStaff(c)
  const words = t.events.linksTo[to]
  const last = count.lastSentAt && formatDateTime(count.lastSentAt, organisation.timeZone, t.language)
  return (
    <section class="card stack" aria-labelledby={`links-${to}`}>
      <h3 id={`links-${to}`} class="h-s">
        {words.title}
      </h3>
      <p>{t.format(words.who, { recipients: count.recipients })}</p>
      {count.withoutEmail > 0 && <p class="meta">{t.format(words.without, { count: count.withoutEmail })}</p>}
      <p class="meta">{last ? t.format(t.events.lastSent, { when: last }) : t.events.neverSent}</p>
      {may.manage && count.recipients > 0 && (
        <Form action={action}>
          <input type="hidden" name="to" value={to} />
          <Button icon="mail">{t.format(words.send, { recipients: count.recipients })}</Button>
        </Form>
      )}
    </section>
  )
}

type OpeningProps = {
  c: PageContext
  action: string
  part: OpenablePart
  opening: Opening | null
  isOpen: boolean
  form: FormView | null
  may: { manage: boolean }
}

function OpeningCard({ c, action, part, opening, isOpen: open, form, may }: OpeningProps) {
  const { t } = asStaff(c)
  const words = t.events
  const fresh = freshForm(t, opening ? dateBoxes('closesOn', opening.closesOn) : {})
  const view = { ...(form ?? fresh), prefix: part }
  const until = opening && t.format(words.openUntil, { day: formatDay(opening.closesOn, t.language, 'weekday') })
  return (
    <section class="card stack" aria-labelledby={`part-${part}`}>
      <div class="row row--between">
        <h3 id={`part-${part}`} class="h-s">
          {words.parts[part].title}
        </h3>
        <Status tone={open ? 'ok' : 'idle'} label={open ? words.open : words.closed} />
      </div>
      <p>{words.parts[part].what}</p>
      {open && until && <p>{until}</p>}
      {may.manage && (
        <Form action={action} labelledBy={`part-${part}`}>
          <input type="hidden" name="part" value={part} />
          <DateField form={view} name="closesOn" label={words.fields.closesOn} hint={words.hints.closesOn} />
          <Button>{open ? words.moveClosing : words.openDo}</Button>
        </Form>
      )}
      {may.manage && open && (
        <Form action={`${action}/removal`}>
          <input type="hidden" name="part" value={part} />
          <Button kind="quiet">{words.closeDo}</Button>
        </Form>
      )}
    </section>
  )
}
