import { STATUSES } from '#src/engines/intake/value-types.ts'
import { STAGES } from '#src/modules/candidates/types/online.ts'
import type { Question } from '#src/modules/programmes/rules/asked.ts'
import { RadioField, SelectField } from '#src/ui/choice-fields.tsx'
import { DateField } from '#src/ui/date-field.tsx'
import type { FormView } from '#src/ui/form.tsx'
import { NumberField, TextField } from '#src/ui/text-fields.tsx'

type Props = {
  form: FormView
  question: Question
  /** Says beside the field why it is asked and who sees it: where the answer is kept (P-39.1, s. 8). */
  explained?: boolean
}

/** One question that a criterion asks, in the same words in the self-check and in the registration. */
export function QuestionField({ form, question, explained = false }: Props) {
  const words = form.t.public.questions
  const field = { form, name: question, label: words[question], hint: hintOf(form, question, explained) }
  switch (question) {
    case 'arrived':
      return <DateField {...field} monthOnly optional />
    case 'status':
      return <SelectField {...field} options={statusOptions(form)} empty={words.preferNot} />
    case 'postalCode':
      return <TextField {...field} width="4" maxlength={12} spellcheck={false} autocomplete="postal-code" optional />
    case 'quebecMonths':
      return <NumberField {...field} unit={words.months} optional />
    case 'years':
      return <NumberField {...field} unit={words.yearsUnit} optional />
    case 'frenchSpoken':
      return <StageField {...field} />
    default:
      return <RadioField {...field} options={yesNoUnknown(form)} />
  }
}

/** How well somebody knows a language, in three stages and not known. */
export function StageField(field: { form: FormView; name: string; label: string; hint?: string | undefined }) {
  const words = field.form.t.public.questions
  const stages = STAGES.map((value) => ({ value, label: words.stages[value], hint: words.stageHints[value] }))
  return <RadioField {...field} options={[...stages, { value: '', label: words.unknown }]} />
}

function hintOf({ t }: FormView, question: Question, explained: boolean): string | undefined {
  const hints: Partial<Record<Question, string>> = {
    arrived: t.public.questions.arrivedHint,
    postalCode: t.public.questions.postalCodeHint,
    quebecMonths: t.public.questions.quebecMonthsHint,
    years: t.public.questions.yearsHint,
  }
  const why: Readonly<Record<string, string>> = t.public.why
  return [hints[question], explained ? why[question] : undefined].filter(Boolean).join(' ') || undefined
}

/** « INC » is our own mark for a status that nobody knows; people choose the empty line. */
const statusOptions = ({ t }: FormView) =>
  STATUSES.filter((status) => status !== 'INC').map((value) => ({
    value,
    label: upperFirst(t.vocabulary.statuses[value]),
  }))

const yesNoUnknown = ({ t }: FormView) => [
  { value: 'yes', label: t.ui.yes },
  { value: 'no', label: t.ui.no },
  { value: '', label: t.public.questions.unknown },
]

export const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
