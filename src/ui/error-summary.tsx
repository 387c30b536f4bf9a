import { type FormView, fieldId } from '#src/ui/form.tsx'

type Props = {
  form: FormView
  /** Refusals that belong to no single field, in words. */
  general?: readonly string[] | undefined
}

/**
 * First in the page after a refusal: one link per field, in the same words as beside it. Without JavaScript the focus
 * comes here by `autofocus`.
 */
export function ErrorSummary({ form, general = [] }: Props) {
  const { t, errors } = form
  const wrong = Object.entries(errors).filter(([, error]) => error !== undefined)
  if (wrong.length === 0 && general.length === 0) return null
  return (
    <div class="errors" role="alert" tabindex={-1} autofocus aria-labelledby="errors-title">
      <h2 id="errors-title">{t.ui.errorTitle}</h2>
      {wrong.length > 0 && <p class="mb2">{t.ui.answersKept}</p>}
      <ul>
        {general.map((reason) => (
          <li>{reason}</li>
        ))}
        {wrong.map(([name, error]) => (
          <li>
            <a href={`#${fieldId(name)}`}>{error}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
