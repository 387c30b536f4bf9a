import { getEvent } from '#src/modules/events/queries.ts'
import type { EventId } from '#src/modules/events/types.ts'
import { releaseTimetable } from '#src/modules/timetables/commands/release.ts'
import { ReleaseForm } from '#src/modules/timetables/forms.ts'
import { getDraft, listMeetings, listReleases } from '#src/modules/timetables/queries/timetables.ts'
import { changesTo } from '#src/modules/timetables/rules.ts'
import type { DraftId } from '#src/modules/timetables/types.ts'
import { NotFound } from '#src/platform/errors.ts'
import { readForm } from '#src/platform/form.ts'
import { newId } from '#src/platform/id.ts'
import { look } from '#src/platform/world.ts'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, goOn, here, idIn, type PageContext } from '#src/portals/session.ts'
import { Button } from '#src/ui/button.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { TextArea } from '#src/ui/text-fields.tsx'
import { Written } from '#src/ui/written.tsx'

/** The last look before people are told: what changes, for how many, with which message. */
export const release = {
  async check(c: PageContext) {
    return show(c, <ReleasePage c={c} {...(await releaseFor(c))} form={freshForm(asStaff(c).t)} />)
  },

  async carryOut(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const draftId = idIn<'draft'>(c, 'draft')
    const form = await readForm(c, ReleaseForm)
    const message = form.ok && { fr: form.value.messageFr, en: form.value.messageEn }
    const decision = message ? await releaseTimetable(world, actor, draftId, message) : null
    if (decision?.ok)
      return goOn(c, here(organisation, `/staff/events/${idIn(c, 'event')}/timetable`), 'timetables.released')
    const refused = decision ? { _form: decision.reasons[0] ?? 'no-meetings' } : {}
    const again = refusedForm(t, form.typed, form.ok ? refused : form.errors, t.timetables.refusals)
    return show(c, <ReleasePage c={c} {...(await releaseFor(c))} form={again} />, 422)
  },
}

async function releaseFor(c: PageContext) {
  const { world, actor } = asStaff(c)
  const eventId = idIn<'event'>(c, 'event') as EventId
  const draftId = idIn<'draft'>(c, 'draft') as DraftId
  return look(world, actor, async (db) => {
    const event = await getEvent(db, actor, eventId)
    const draft = await getDraft(db, actor, draftId)
    if (draft.eventId !== eventId) throw new NotFound()
    const [latest] = await listReleases(db, actor, eventId)
    const { changes } = changesTo(await listMeetings(db, actor, eventId), draft.plan.meetings, newId)
    const count = (kind: (typeof changes)[number]['kind']) => changes.filter((change) => change.kind === kind).length
    const counts = { added: count('added'), moved: count('moved'), cancelled: count('cancelled') }
    return { event, draft, number: (latest?.number ?? 0) + 1, counts }
  })
}

type Props = Awaited<ReturnType<typeof releaseFor>> & { c: PageContext; form: FormView }

function ReleasePage({ c, event, draft, number, counts, form }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.timetables.release
  const base = here(organisation, `/staff/events/${event.id}/timetable`)
  const title = t.format(words.title, { number })
  const back = { href: `${base}?draft=${draft.id}`, label: t.timetables.title }
  return (
    <StaffPage c={c} title={title} section="events" back={back} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead title={title}>
        <Written t={t} text={event.name} />
      </PageHead>
      <div class="stack measure">
        <Notice tone="accent">
          <p>{t.format(words.counts, counts)}</p>
          <p>{number === 1 ? words.check : words.checkLater}</p>
        </Notice>
        <Form action={`${base}/drafts/${draft.id}/releases`}>
          <TextArea form={form} name="messageFr" label={words.messageFr} hint={words.messageHint} optional />
          <TextArea form={form} name="messageEn" label={words.messageEn} optional />
          <Button kind="main">{words.do}</Button>
        </Form>
      </div>
    </StaffPage>
  )
}
