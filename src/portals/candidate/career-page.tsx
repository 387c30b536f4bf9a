import { CAREER_PARTS, type Career, type CareerPart, type Cv } from '#src/modules/careers/types.ts'
import { CandidatePage } from '#src/portals/parts/candidate-page.tsx'
import { asCandidate, here, type PageContext } from '#src/portals/session.ts'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Progress } from '#src/ui/progress.tsx'
import { Section } from '#src/ui/section.tsx'
import { type Task, TaskList } from '#src/ui/task-list.tsx'
import { FileField } from '#src/ui/text-fields.tsx'
import { formatDayOf, formatList } from '#src/words/formats.ts'

export type CareerHome = { cv: Cv | null; career: Career; skills: readonly string[] }
type Props = CareerHome & { c: PageContext; form: FormView }

/** The address of a page of the person's own career. */
export const careerPath = (c: PageContext, path = ''): string =>
  here(asCandidate(c).organisation, `/candidate/career${path}`)

/** The CV, what was read in it, and the four parts to check. */
export function CareerPage(props: Props) {
  const { c, cv, form } = props
  const { organisation, t } = asCandidate(c)
  const words = t.careers
  const isReading = cv?.state === 'waiting'
  return (
    <CandidatePage
      c={c}
      title={words.title}
      back={{ href: here(organisation, '/candidate'), label: t.invitations.candidate.service }}
      hasErrors={hasErrors(form)}
      refreshSeconds={isReading ? 2 : undefined}
    >
      <ErrorSummary form={form} />
      <h1 class="mb2">{words.title}</h1>
      <p class="lead mb4">{words.lead}</p>
      {isReading ? <Reading c={c} cv={cv} /> : <Standing {...props} />}
      {!isReading && <Parts {...props} />}
      {!isReading && <Document {...props} />}
    </CandidatePage>
  )
}

function Reading({ c, cv }: { c: PageContext; cv: Cv }) {
  const { t } = asCandidate(c)
  const words = t.careers.cv
  const { done, total } = cv
  return (
    <>
      <Progress t={t} label={words.reading} done={done} total={total} said={t.format(words.pages, { done, total })} />
      <p class="mt4">{words.readingWhy}</p>
    </>
  )
}

/** What became of the CV, and what was left aside. */
function Standing({ c, cv }: Props) {
  const { t } = asCandidate(c)
  const words = t.careers.cv
  if (!cv) return null
  if (cv.state === 'refused')
    return (
      <Notice tone="near" title={cv.name}>
        <p>{t.careers.refusals[cv.refusal ?? 'unreadable']}</p>
      </Notice>
    )
  const isChecked = CAREER_PARTS.every((part) => cv.confirmed.includes(part))
  const aside = cv.draft?.notNeeded ?? []
  const kinds = formatList(
    aside.map((kind) => words.kinds[kind]),
    t.language,
  )
  return (
    <>
      <Notice tone={isChecked ? 'ok' : 'accent'}>
        <p>{isChecked ? words.allChecked : words.read}</p>
      </Notice>
      {aside.length > 0 && <p class="mt4">{t.format(words.setAside, { list: kinds })}</p>}
    </>
  )
}

function Parts({ c, cv, career, skills }: Props) {
  const { t } = asCandidate(c)
  const words = t.careers
  const { draft = null, confirmed = [] } = cv ?? {}
  const told: Record<CareerPart, number> = {
    works: career.works.length,
    studies: career.studies.length,
    skills: skills.length,
    languages: career.languages.length,
  }
  const read: Record<CareerPart, number> = {
    works: draft?.experiences.length ?? 0,
    studies: draft?.education.length ?? 0,
    skills: draft?.skills.length ?? 0,
    languages: draft?.languages.length ?? 0,
  }
  const tasks = CAREER_PARTS.map((part): Task => {
    const isToCheck = draft !== null && !confirmed.includes(part)
    const count = isToCheck ? read[part] : told[part]
    const isDone = !isToCheck && count > 0
    return {
      label: words.parts[part],
      href: careerPath(c, `/${part}`),
      note: t.format(words.counts[part], { count }),
      status: isDone
        ? { tone: 'ok', label: t.ui.status.done }
        : { tone: 'accent', label: isToCheck ? words.toCheck : t.ui.status.toDo },
    }
  })
  return (
    <Section id="parts" title={words.title} titleHidden class="mt6">
      <TaskList tasks={tasks} />
    </Section>
  )
}

/** The document itself: to open, to replace, to remove; or to send, the first time. */
function Document({ c, cv, form }: Props) {
  const { organisation, t } = asCandidate(c)
  const words = t.careers.cv
  return (
    <Section id="document" title={words.title} class="mt6">
      {cv && (
        <>
          <p>
            {t.format(words.given, { day: formatDayOf(cv.givenAt, organisation.timeZone, t.language), name: cv.name })}
          </p>
          <div class="row mb4">
            <LinkButton href={careerPath(c, '/cv/file')} download>
              {words.open}
            </LinkButton>
            <Form action={careerPath(c, '/cv/removal')}>
              <Button kind="quiet">{words.remove}</Button>
            </Form>
          </div>
        </>
      )}
      <Form action={careerPath(c, '/cv')} multipart>
        <FileField
          form={form}
          name="cv"
          label={cv ? words.another : words.give}
          hint={cv ? `${words.anotherWhy} ${words.giveHint}` : words.giveHint}
          accept=".pdf,.docx"
        />
        <p class="hint mb4">{words.notNeeded}</p>
        <Button kind={cv ? undefined : 'main'} big={!cv}>
          {words.send}
        </Button>
      </Form>
      {!cv && <p class="mt4">{words.byHand}</p>}
    </Section>
  )
}
