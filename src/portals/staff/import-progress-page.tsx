import type { Child } from 'hono/jsx'
import type { Import, ImportStage } from '#src/modules/imports/types.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { Form } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Progress } from '#src/ui/progress.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'

/** What is done with the rows while files are read, and once they are confirmed. */
const STAGES: Record<'reading' | 'writing', readonly ImportStage[]> = {
  reading: ['read', 'compared'],
  writing: ['read', 'compared', 'written'],
}

/** Reading or writing goes on: the page comes again by itself. One bar for all the stages. */
export function ImportProgressPage({ c, kept }: { c: PageContext; kept: Import }) {
  const { t } = asStaff(c)
  const words = t.imports
  const isReading = kept.state === 'reading'
  const title = isReading ? words.reading : words.writing
  const stages = STAGES[isReading ? 'reading' : 'writing']
  const { stage, done, total } = kept.stage ? kept : { stage: null, done: 0, total: 0 }
  const step = stage ? stages.indexOf(stage) : 0
  const label = t.format(words.stages[stage ?? 'waiting'], { step: step + 1, steps: stages.length })
  const said = t.format(words.stages.rows, { done, total })
  return (
    <ImportFrame c={c} title={title} refreshSeconds={2}>
      <PageHead title={title}>{kept.fileNames.join(', ')}</PageHead>
      <div class="measure">
        <Progress t={t} label={label} done={step * total + done} total={stages.length * total} said={said} />
        <p class="mt4">{isReading ? words.readingWhy : words.writingWhy}</p>
      </div>
    </ImportFrame>
  )
}

/** An import that was undone, or files that cannot be brought in. */
export function ImportStoppedPage({ c, kept }: { c: PageContext; kept: Import }) {
  const { organisation, t } = asStaff(c)
  const words = t.imports
  const base = here(organisation, '/staff/imports')
  const isUndone = kept.state === 'undone'
  return (
    <ImportFrame c={c} title={isUndone ? words.undone.title : words.states.failed}>
      <PageHead title={isUndone ? words.undone.title : words.states.failed}>{kept.fileNames.join(', ')}</PageHead>
      <Notice tone={isUndone ? 'ok' : 'bad'}>
        <p>{isUndone ? words.undone.body : words.failures[kept.failure ?? 'unexpected']}</p>
      </Notice>
      <Faults c={c} kept={kept} />
      <div class="row mt6">
        {kept.failure === 'none-recognised' && (
          <LinkButton href={`${base}/${kept.id}/columns`} kind="main">
            {words.check.correct}
          </LinkButton>
        )}
        <LinkButton href={`${base}/new`}>{words.start}</LinkButton>
        {!isUndone && (
          <Form action={`${base}/${kept.id}/discarding`}>
            <Button kind="quiet">{words.check.discard}</Button>
          </Form>
        )}
      </div>
    </ImportFrame>
  )
}

/** The files that were left out, and why. */
export function Faults({ c, kept }: { c: PageContext; kept: Import }) {
  const { t } = asStaff(c)
  const faults = kept.summary?.faults ?? []
  if (faults.length === 0) return null
  const reasons = { ...t.intake.files, ...t.imports.faults }
  return (
    <Notice tone="bad" title={t.imports.check.faults}>
      <ul>
        {faults.map(({ name, code, line }) => (
          <li>
            {t.format(line === null ? t.intake.file : t.intake.fileAtLine, {
              name,
              line: line ?? 0,
              reason: reasons[code],
            })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

type FrameProps = { c: PageContext; title: string; refreshSeconds?: number; hasErrors?: boolean; children: Child }

/** A page about one import. */
export function ImportFrame({ c, title, refreshSeconds, hasErrors, children }: FrameProps) {
  const { organisation, t } = asStaff(c)
  return (
    <StaffPage
      c={c}
      title={title}
      section="imports"
      back={{ href: here(organisation, '/staff/imports'), label: t.imports.listTitle }}
      refreshSeconds={refreshSeconds}
      hasErrors={hasErrors ?? false}
    >
      {children}
    </StaffPage>
  )
}
