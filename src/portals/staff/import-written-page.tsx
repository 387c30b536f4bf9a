import type { UndoRefusal } from '#src/modules/imports/rules/undoing.ts'
import type { Import } from '#src/modules/imports/types.ts'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { eventPath } from '#src/portals/staff/event-frame.tsx'
import { CountsTable } from '#src/portals/staff/import-check-page.tsx'
import { ImportFrame } from '#src/portals/staff/import-progress-page.tsx'
import { LinkButton } from '#src/ui/button.tsx'
import { ConfirmPage } from '#src/ui/confirm-page.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Section } from '#src/ui/section.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { formatDateTime } from '#src/words/formats.ts'

/** What was written, where it is now, and the way to take it back. */
export function ImportWrittenPage({ c, kept }: { c: PageContext; kept: Import }) {
  const { organisation, t } = asStaff(c)
  const words = t.imports.written
  const { counts = {} } = kept.summary ?? {}
  const at = kept.writtenAt && formatDateTime(kept.writtenAt, organisation.timeZone, t.language)
  const staff = here(organisation, '/staff')
  return (
    <ImportFrame c={c} title={words.title}>
      <PageHead title={words.title}>{at && t.format(words.at, { at })}</PageHead>
      <div class="row">
        {kept.eventId && (
          <LinkButton href={eventPath(organisation, kept.eventId)} kind="main">
            {words.event}
          </LinkButton>
        )}
        {counts.candidate && <LinkButton href={`${staff}/candidates`}>{words.candidates}</LinkButton>}
        {counts.employer && <LinkButton href={`${staff}/employers`}>{words.employers}</LinkButton>}
        {counts.job && <LinkButton href={`${staff}/jobs`}>{words.jobs}</LinkButton>}
      </div>
      <Section id="written" title={words.now} class="mt6">
        <CountsTable c={c} kept={kept} />
        {kept.emptiedAt === null && (kept.summary?.asked.all ?? 0) > 0 && (
          <p class="mt4">
            <a href={`${staff}/imports/${kept.id}/questions?only=answered`}>{t.imports.asked.seeHow}</a>
          </p>
        )}
      </Section>
      <p class="mt6">
        {kept.emptiedAt ? (
          t.format(words.emptied, { on: formatDateTime(kept.emptiedAt, organisation.timeZone, t.language) })
        ) : (
          <>
            <LinkButton href={`${staff}/imports/${kept.id}/undoing`} kind="quiet">
              {words.undo}
            </LinkButton>{' '}
            <span class="meta">{words.undoWhy}</span>
          </>
        )}
      </p>
    </ImportFrame>
  )
}

type UndoProps = { c: PageContext; kept: Import; refusals: readonly UndoRefusal[] }

/** Asks before undoing; says every reason where it can no longer be done. */
export function ImportUndoPage({ c, kept, refusals }: UndoProps) {
  const { organisation, t } = asStaff(c)
  const words = t.imports.undoing
  const page = here(organisation, `/staff/imports/${kept.id}`)
  if (refusals.length > 0)
    return (
      <ImportFrame c={c} title={words.refused}>
        <PageHead title={words.refused} />
        <Notice tone="bad" announced>
          <ul>
            {refusals.map((refusal) => (
              <li>{t.imports.undoRefusals[refusal]}</li>
            ))}
          </ul>
        </Notice>
        <p class="mt6">
          <LinkButton href={page}>{t.ui.back}</LinkButton>
        </p>
      </ImportFrame>
    )
  return (
    <ImportFrame c={c} title={words.title}>
      <ConfirmPage
        t={t}
        title={words.title}
        consequences={[words.removes, words.restores, words.numbers]}
        action={`${page}/undoing`}
        verb={words.verb}
        isLoss
        cancelHref={page}
      />
    </ImportFrame>
  )
}
