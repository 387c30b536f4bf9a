import type { Child } from 'hono/jsx'
import type { Evidence } from '#src/engines/reading/types.ts'
import { careerPath } from '#src/portals/candidate/career-page.tsx'
import { CandidatePage } from '#src/portals/parts/candidate-page.tsx'
import { asCandidate, type PageContext } from '#src/portals/session.ts'
import { Button } from '#src/ui/button.tsx'
import { ConsentField } from '#src/ui/choice-fields.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { Written } from '#src/ui/written.tsx'
import type { Words } from '#src/words/words.ts'

type PartProps = {
  c: PageContext
  form: FormView
  part: 'works' | 'studies' | 'skills' | 'languages'
  lead: string
  children: Child
}

/** One part of a career: what was read or told, line by line, and one button. */
export function CareerPartPage({ c, form, part, lead, children }: PartProps) {
  const { t } = asCandidate(c)
  const title = t.careers.parts[part]
  const back = { href: careerPath(c), label: t.careers.title }
  return (
    <CandidatePage c={c} title={title} back={back} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <h1 class="mb2">{title}</h1>
      <p class="lead mb4">{lead}</p>
      <Form action={careerPath(c, `/${part}`)}>
        {children}
        <Button kind="main" big>
          {t.ui.save}
        </Button>
      </Form>
    </CandidatePage>
  )
}

type LineProps = {
  form: FormView
  place: number
  title: string
  /** What is known already, in one line; without it the line is an empty one to fill in. */
  known: Child | null
  keep: string
  source: Evidence | null
  isUnsure: boolean
  change: string
  children: Child
}

/**
 * One job, diploma or language: what we understood, the line that says it, a box to keep it, and its fields behind
 * « Corriger », open where something is wrong.
 */
export function CareerLine({ form, place, title, known, keep, source, isUnsure, change, children }: LineProps) {
  const { t } = form
  const isWrong = Object.entries(form.errors).some(([name, error]) => error !== undefined && name.endsWith(`-${place}`))
  return (
    <fieldset class="card stack mb4">
      <legend class="h-s">{title}</legend>
      {known && <p>{known}</p>}
      {source && <p class="meta">{sourceText(t, source)}</p>}
      {isUnsure && <p class="meta">{t.careers.unsure}</p>}
      <ConsentField form={form} name={`keep-${place}`} label={keep} />
      <details open={isWrong || isUnsure || undefined}>
        <summary>{change}</summary>
        <div class="stack mt4">{children}</div>
      </details>
    </fieldset>
  )
}

function sourceText(t: Words, { page, line, text }: Evidence): Child {
  const message = page > 1 ? t.careers.sourceOnPage : t.careers.source
  return t.rich(message, { page, line, text: <Written t={t} text={text} /> })
}
