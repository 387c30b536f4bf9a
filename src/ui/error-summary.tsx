import { type FormView, fieldId } from '#src/ui/form.tsx'

/** The name under which a refusal that belongs to no single field stands among the errors. */
const WHOLE_FORM = '_form'

/**
 * First in the page after a refusal: one link per field, in the same words as beside it. Without JavaScript the focus
 * comes here by `autofocus`.
 */
export function ErrorSummary({ form }: { form: FormView }) {
  const { t, errors } = form
  const wrong = Object.entries(errors).filter(([, error]) => error !== undefined)
  if (wrong.length === 0) return null
  return (
    <div class="errors" role="alert" tabindex={-1} autofocus aria-labelledby="errors-title">
      <h2 id="errors-title">{t.ui.errorTitle}</h2>
      <p class="mb2">{t.ui.answersKept}</p>
      <ul>
        {wrong.map(([name, error]) => (
          <li>{name === WHOLE_FORM ? <strong>{error}</strong> : <a href={`#${fieldId(name, form)}`}>{error}</a>}</li>
        ))}
      </ul>
    </div>
  )
}
