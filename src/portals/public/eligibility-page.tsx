import type { Question } from '#src/modules/programmes/rules/asked.ts'
import { PublicPage } from '#src/portals/public/public-page.tsx'
import { QuestionField } from '#src/portals/public/question-fields.tsx'
import { here, type PageContext, visiting } from '#src/portals/session.ts'
import { Button } from '#src/ui/button.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'

type Props = { c: PageContext; questions: readonly Question[]; form: FormView }

/** One short form: what the criteria in force ask, and nothing else. */
export function CheckPage({ c, questions, form }: Props) {
  const { organisation, t } = visiting(c)
  const words = t.public.check
  const back = { href: here(organisation), label: words.home }
  return (
    <PublicPage c={c} title={words.title} section="check" width="narrow" back={back} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <h1>{words.title}</h1>
      {questions.length === 0 ? (
        <p class="lead mt4">{words.noQuestions}</p>
      ) : (
        <>
          <p class="lead mt4 mb4">{words.lead}</p>
          <Notice tone="accent" icon="lock">
            <p>{words.nothingKept}</p>
          </Notice>
          <Form action={here(organisation, '/eligibility')} class="mt6">
            {questions.map((question) => (
              <QuestionField form={form} question={question} />
            ))}
            <Button kind="main" big>
              {words.submit}
            </Button>
          </Form>
        </>
      )}
    </PublicPage>
  )
}
