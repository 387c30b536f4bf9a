import type { SpokenLanguage } from '#src/modules/careers/types.ts'
import { CareerLine, CareerPartPage } from '#src/portals/candidate/career-line.tsx'
import { LanguageText } from '#src/portals/parts/career-texts.tsx'
import { asCandidate, type PageContext } from '#src/portals/session.ts'
import { SelectField } from '#src/ui/choice-fields.tsx'
import { type FormView, textValue } from '#src/ui/form.tsx'
import { TextArea, TextField } from '#src/ui/text-fields.tsx'
import { languageChoices } from '#src/words/spoken-languages.ts'

/** The skills, one per line. */
export function CareerSkillsPage({ c, form }: { c: PageContext; form: FormView }) {
  const words = asCandidate(c).t.careers.skills
  return (
    <CareerPartPage c={c} form={form} part="skills" lead={words.lead}>
      <TextArea form={form} name="skills" label={words.field} rows={14} />
    </CareerPartPage>
  )
}

type Props = { c: PageContext; form: FormView; languages: readonly SpokenLanguage[] }

/** The languages, and an empty one. */
export function CareerLanguagesPage({ c, form, languages }: Props) {
  const { t } = asCandidate(c)
  const words = t.careers.languages
  return (
    <CareerPartPage c={c} form={form} part="languages" lead={words.lead}>
      {languages.map((language, place) => (
        <CareerLine
          form={form}
          place={place}
          title={t.format(words.item, { number: place + 1 })}
          known={<LanguageText t={t} language={language} />}
          keep={words.keep}
          source={null}
          isUnsure={false}
          change={t.careers.works.change}
        >
          <LanguageFields form={form} place={place} />
        </CareerLine>
      ))}
      <CareerLine
        form={form}
        place={languages.length}
        title={words.another}
        known={null}
        keep={words.add}
        source={null}
        isUnsure={languages.length === 0}
        change={t.careers.fill}
      >
        <LanguageFields form={form} place={languages.length} />
      </CareerLine>
    </CareerPartPage>
  )
}

function LanguageFields({ form, place }: { form: FormView; place: number }) {
  const { t } = form
  const words = t.careers.languages
  const options = languageChoices(t.language, textValue(form, `language-${place}`))
  return (
    <>
      <SelectField
        form={form}
        name={`language-${place}`}
        label={words.language}
        options={options}
        empty={words.choose}
      />
      <TextField form={form} name={`level-${place}`} label={words.level} hint={words.levelHint} optional />
    </>
  )
}
