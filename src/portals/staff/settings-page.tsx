import { missingToOpen, OPENING_DUTIES, type OpeningDuty } from '#src/modules/organisations/rules.ts'
import type { Policy } from '#src/modules/organisations/types.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { Notice } from '#src/ui/notice.tsx'
import { Section } from '#src/ui/section.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { type Task, TaskList } from '#src/ui/task-list.tsx'
import { formatDayOf } from '#src/words/formats.ts'

/** Where each duty is carried out. */
export const DUTY_PATHS: Record<OpeningDuty, string> = {
  contact: '/staff/settings/contact',
  'privacy-officer': '/staff/settings/privacy-officer',
  policy: '/staff/settings/policy',
}

type Props = { c: PageContext; policy: Policy | null; may: { organisation: boolean } }

/** What must be published before the portal opens, then the rest. */
export function SettingsPage({ c, policy, may }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.settings
  const missing = missingToOpen(organisation)
  return (
    <StaffPage c={c} title={words.title} section="settings">
      <PageHead title={words.title} />
      <Section id="opening" title={words.opening}>
        <p class="mb4">{words.openingLead}</p>
        {missing.length === 0 ? (
          <Notice tone="ok">
            <p>{words.openingDone}</p>
          </Notice>
        ) : (
          <Notice tone="near">
            <p>{t.format(words.stillClosed, { count: missing.length })}</p>
          </Notice>
        )}
        <TaskList tasks={OPENING_DUTIES.map((duty) => dutyTask(c, duty, policy))} />
      </Section>
      {may.organisation && (
        <Section id="other" title={words.other}>
          <TaskList tasks={otherTasks(c)} />
        </Section>
      )}
    </StaffPage>
  )
}

function dutyTask(c: PageContext, duty: OpeningDuty, policy: Policy | null): Task {
  const { organisation, t } = asStaff(c)
  const words = t.settings
  const isMissing = missingToOpen(organisation).includes(duty)
  const published = policy && formatDayOf(policy.publishedAt, organisation.timeZone, t.language)
  const notes: Record<OpeningDuty, string | null> = {
    contact: organisation.contactEmail,
    'privacy-officer': organisation.privacyOfficer?.name ?? null,
    policy: policy && t.format(words.policyVersion, { version: policy.version, day: published ?? '' }),
  }
  return {
    label: words.duties[duty],
    href: here(organisation, DUTY_PATHS[duty]),
    note: notes[duty] ?? undefined,
    status: isMissing ? { tone: 'accent', label: words.dutyToDo } : { tone: 'ok', label: words.dutyDone },
  }
}

function otherTasks(c: PageContext): Task[] {
  const { organisation, t } = asStaff(c)
  const words = t.settings
  const done = { tone: 'ok', label: words.set } as const
  const open = { tone: 'accent', label: words.notSet } as const
  const at = (path: string) => here(organisation, `/staff/${path}`)
  return [
    { label: words.look, href: at('settings/look'), status: done },
    {
      label: words.hosting,
      href: at('settings/hosting'),
      note: organisation.hostingPlace ?? undefined,
      status: organisation.hostingPlace ? done : open,
    },
    { label: words.programmes, href: at('programmes'), status: done },
    { label: words.team, href: at('team'), status: done },
  ]
}
