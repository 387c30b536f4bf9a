import { answerName, outcomeName } from '#src/modules/imports/forms/questions.ts'
import type { ImportQuestion } from '#src/modules/imports/types/questions.ts'
import { asStaff, type PageContext } from '#src/portals/session.ts'
import {
  answerOptions,
  columnText,
  hintOf,
  outcomeOptions,
  questionText,
  saidOf,
} from '#src/portals/staff/import-question-words.ts'
import { SelectField } from '#src/ui/choice-fields.tsx'
import type { FormView } from '#src/ui/form.tsx'
import { Section } from '#src/ui/section.tsx'
import { TextField } from '#src/ui/text-fields.tsx'
import { formatDayOf } from '#src/words/formats.ts'

type Props = { c: PageContext; form: FormView; questions: readonly ImportQuestion[] }

/** Questions, column by column. */
export function QuestionFields({ c, form, questions }: Props) {
  const { t } = asStaff(c)
  const columns = [...new Set(questions.map(({ question }) => columnText(t, question)))]
  return (
    <>
      {columns.map((title, place) => (
        <Section id={`column-${place}`} title={title} class="mt6">
          <div class="measure">
            {questions
              .filter(({ question }) => columnText(t, question) === title)
              .map((asked) => (
                <QuestionField c={c} form={form} asked={asked} />
              ))}
          </div>
        </Section>
      ))}
    </>
  )
}

/** One question: a list to choose from, or a line to write with what else may be done beside it. */
function QuestionField({ c, form, asked }: { c: PageContext; form: FormView; asked: ImportQuestion }) {
  const { organisation, t } = asStaff(c)
  const words = t.imports.asked
  const { id, question } = asked
  const field = {
    form,
    name: answerName(id),
    label: questionText(t, question),
    hint: hintOf(t, asked, (at) => formatDayOf(at, organisation.timeZone, t.language)),
  }
  const options = answerOptions(t, question)
  if (options) return <SelectField {...field} empty={words.notYet} options={options} />
  return (
    <div class="field">
      <TextField {...field} spellcheck={false} />
      <SelectField
        form={form}
        name={outcomeName(id)}
        label={t.format(words.otherwise, { said: saidOf(question) })}
        empty={words.asWritten}
        options={outcomeOptions(t, question, (outcome) => outcome)}
      />
    </div>
  )
}
