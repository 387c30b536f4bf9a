import type { FirmDay } from '#src/portals/employer/home.tsx'
import { firmPath } from '#src/portals/employer/home-page.tsx'
import { EmployerPage } from '#src/portals/parts/employer-page.tsx'
import { asEmployer, type PageContext } from '#src/portals/session.ts'
import { Button } from '#src/ui/button.tsx'
import { RadioField } from '#src/ui/choice-fields.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { Written } from '#src/ui/written.tsx'

/** Whether the firm comes, and whether somebody who decides does. */
export function FirmPresencePage({ c, event, form }: FirmDay & { c: PageContext; form: FormView }) {
  const { t } = asEmployer(c)
  const words = t.invitations.employer
  return (
    <EmployerPage
      c={c}
      title={words.presenceTitle}
      back={{ href: firmPath(c, event.id), label: <Written t={t} text={event.name} /> }}
      hasErrors={hasErrors(form)}
    >
      <ErrorSummary form={form} />
      <h1>{words.presenceTitle}</h1>
      <Form action={firmPath(c, event.id, '/presence')} class="mt6">
        <RadioField
          form={form}
          name="comes"
          label={words.comes}
          options={[
            { value: 'yes', label: words.comesYes },
            { value: 'no', label: words.comesNo },
          ]}
        />
        <RadioField
          form={form}
          name="decides"
          label={words.decides}
          hint={t.events.hints.decisionMakerPresent}
          optional
          options={[
            { value: 'yes', label: t.ui.yes },
            { value: 'no', label: t.ui.no },
          ]}
        />
        <Button kind="main" big>
          {t.ui.save}
        </Button>
      </Form>
    </EmployerPage>
  )
}
