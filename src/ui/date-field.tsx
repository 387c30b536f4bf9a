import { describedBy, FieldGroup, type FieldProps } from '#src/ui/field.tsx'
import { fieldId, textValue } from '#src/ui/form.tsx'

const PARTS = ['day', 'month', 'year'] as const
type DatePart = (typeof PARTS)[number]

/** The name of one box of a date: `arrivedOn-day`. What reads the form puts the three together again. */
export const datePartName = (name: string, part: DatePart): string => `${name}-${part}`

const FILLED_FOR_BIRTH: Record<DatePart, string> = { day: 'bday-day', month: 'bday-month', year: 'bday-year' }

type Props = FieldProps & {
  /** The boxes to mark as wrong; all of them unless said. */
  wrong?: readonly DatePart[] | undefined
  /** Leaves out the day, for « mois et année ». */
  monthOnly?: boolean | undefined
  birth?: boolean | undefined
}

/** A date that the person knows: three boxes to type in, day first. */
export function DateField({ wrong = PARTS, monthOnly, birth, ...field }: Props) {
  const { t } = field.form
  const hasError = field.form.errors[field.name] !== undefined
  const parts = monthOnly ? PARTS.slice(1) : PARTS
  return (
    <FieldGroup {...field}>
      <div class="dates">
        {parts.map((part, place) => {
          const name = datePartName(field.name, part)
          const id = place === 0 ? fieldId(field.name, field.form) : fieldId(name, field.form)
          const isWrong = hasError && wrong.includes(part)
          return (
            <div>
              <label for={id}>{t.ui[part]}</label>
              <input
                class={`in in--${part === 'year' ? '4' : '2'}`}
                id={id}
                name={name}
                value={textValue(field.form, name)}
                inputmode="numeric"
                autocomplete={birth ? FILLED_FOR_BIRTH[part] : 'off'}
                maxlength={part === 'year' ? 4 : 2}
                aria-invalid={isWrong ? 'true' : undefined}
                aria-describedby={isWrong ? describedBy({ form: field.form, name: field.name }) : undefined}
              />
            </div>
          )
        })}
      </div>
    </FieldGroup>
  )
}
