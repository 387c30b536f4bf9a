import type { InterviewDay } from '#src/modules/events/types.ts'
import { mayPlan } from '#src/modules/timetables/access.ts'
import type { Computation } from '#src/modules/timetables/types.ts'
import { isStill, LiveNote } from '#src/portals/parts/live.tsx'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { PROGRESS_FIGURES, progressTexts } from '#src/portals/staff/computation-words.ts'
import { RulesFields } from '#src/portals/staff/timetable-rules.tsx'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { Form } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Section } from '#src/ui/section.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { Pairs } from '#src/ui/summary-list.tsx'
import { Written } from '#src/ui/written.tsx'
import { formatDateTime } from '#src/words/formats.ts'

type Props = { c: PageContext; event: InterviewDay; computation: Computation }

/** A timetable while it is computed. The page comes again by itself; with a script only its figures do. */
export function ComputationPage({ c, event, computation }: Props) {
  const { world, organisation, actor, t } = asStaff(c)
  const words = t.planning.progress
  const timetable = here(organisation, `/staff/events/${event.id}/timetable`)
  const own = `${timetable}/computations/${computation.id}`
  const texts = progressTexts(t, computation, world.now())
  const still = isStill(c)
  const pairs = PROGRESS_FIGURES.map((name) => ({
    label: words[name],
    value: (
      <span class="num" data-figure={name}>
        {texts[name]}
      </span>
    ),
  }))
  const by = {
    name: computation.orderedBy ?? '',
    when: formatDateTime(computation.orderedAt, event.timeZone, t.language),
  }
  return (
    <StaffPage
      c={c}
      title={words.title}
      section="events"
      back={{ href: timetable, label: t.timetables.title }}
      refreshSeconds={still ? undefined : 2}
      islands={still ? [] : ['running-computation.js']}
    >
      <PageHead title={words.title}>
        <Written t={t} text={event.name} />
      </PageHead>
      <running-computation class="measure stack" data-href={still ? undefined : `${own}/progress.json`}>
        <p>
          <strong data-figure="state">{texts.state}</strong>
        </p>
        <Section title={words.figures} titleHidden id="figures">
          <Pairs pairs={pairs} />
        </Section>
        <p>{words.why}</p>
        <p class="meta">{t.format(words.orderedBy, by)}</p>
        {mayPlan(actor) && <Endings words={words} own={own} />}
      </running-computation>
      <LiveNote c={c} at={world.now()} zone={event.timeZone} />
    </StaffPage>
  )
}

function Endings({
  words,
  own,
}: {
  words: Record<'keep' | 'keepHint' | 'cancel' | 'cancelHint', string>
  own: string
}) {
  return (
    <>
      <Form action={`${own}/keepings`}>
        <p>{words.keepHint}</p>
        <Button kind="main">{words.keep}</Button>
      </Form>
      <Form action={`${own}/cancellations`}>
        <p>{words.cancelHint}</p>
        <Button kind="bad">{words.cancel}</Button>
      </Form>
    </>
  )
}

/** Why there is no timetable, and the same order again. */
export function ComputationFailedPage({ c, event, computation }: Props) {
  const { organisation, actor, t } = asStaff(c)
  const words = t.planning.failed
  const timetable = here(organisation, `/staff/events/${event.id}/timetable`)
  return (
    <StaffPage c={c} title={words.title} section="events" back={{ href: timetable, label: t.timetables.title }}>
      <PageHead title={words.title}>
        <Written t={t} text={event.name} />
      </PageHead>
      <div class="measure stack">
        <Notice tone="bad">
          <p>{words[computation.failure ?? 'unexpected']}</p>
        </Notice>
        <div class="row">
          {mayPlan(actor) && (
            <Form action={`${timetable}/computations`}>
              <RulesFields rules={computation.rules} planned={event.rooms} />
              <Button kind="main">{words.again}</Button>
            </Form>
          )}
          <LinkButton href={timetable}>{words.back}</LinkButton>
        </div>
      </div>
    </StaffPage>
  )
}
