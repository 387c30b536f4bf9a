import { type Option, SelectField } from '#src/ui/choice-fields.tsx'
import type { FieldProps } from '#src/ui/field.tsx'
import type { Words } from '#src/words/words.ts'

const LEVELS = Array.from({ length: 12 }, (_, place) => place + 1)

/** The twelve levels of the Québec scale, each with the name of its stage. */
export const levelOptions = (t: Words): Option[] =>
  LEVELS.map((level) => ({
    value: String(level),
    label: t.format(t.vocabulary.levelStage, { level, stage: stageOf(level) }),
  }))

/** Échelle québécoise, 2023: beginner 1 to 4, intermediate 5 to 8, advanced 9 to 12. */
const stageOf = (level: number) => (level <= 4 ? 'beginner' : level <= 8 ? 'intermediate' : 'advanced')

/** A level, or none. */
export const LevelField = ({ options, ...field }: FieldProps & { options: readonly Option[] }) => (
  <SelectField {...field} options={options} empty={field.form.t.candidates.answers.notKnown} />
)
