import { titleOf } from '#src/engines/vocabulary/cnp-2021.ts'
import type { Work } from '#src/modules/careers/types.ts'
import { CareerLine, CareerPartPage } from '#src/portals/candidate/career-line.tsx'
import { WorkText } from '#src/portals/parts/career-texts.tsx'
import { asCandidate, type PageContext } from '#src/portals/session.ts'
import { ConsentField, SelectField } from '#src/ui/choice-fields.tsx'
import { type FormView, textValue } from '#src/ui/form.tsx'
import { TextField } from '#src/ui/text-fields.tsx'

/** A job to check: what is known of it, the occupations that it may be, and whether we are sure. */
export type WorkToCheck = Work & { codes: readonly string[]; isUnsure: boolean }

type Props = { c: PageContext; form: FormView; works: readonly WorkToCheck[] }

/** The jobs, the newest first, and an empty one. */
export function CareerWorksPage({ c, form, works }: Props) {
  const { t } = asCandidate(c)
  const words = t.careers.works
  return (
    <CareerPartPage c={c} form={form} part="works" lead={works.length > 0 ? words.lead : words.none}>
      {works.map((work, place) => (
        <CareerLine
          form={form}
          place={place}
          title={t.format(words.item, { number: place + 1 })}
          known={<WorkText t={t} work={work} />}
          keep={words.keep}
          source={work.source}
          isUnsure={work.isUnsure}
          change={words.change}
        >
          <WorkFields form={form} place={place} codes={work.codes} />
        </CareerLine>
      ))}
      <CareerLine
        form={form}
        place={works.length}
        title={words.another}
        known={null}
        keep={words.add}
        source={null}
        isUnsure={works.length === 0}
        change={t.careers.fill}
      >
        <WorkFields form={form} place={works.length} codes={[]} />
      </CareerLine>
    </CareerPartPage>
  )
}

function WorkFields({ form, place, codes }: { form: FormView; place: number; codes: readonly string[] }) {
  const { t } = form
  const words = t.careers.works
  const named = (name: string) => ({ form, name: `${name}-${place}` })
  const chosen = textValue(form, `code-${place}`)
  const options = [...new Set([...codes, chosen].filter(Boolean))].map((code) => ({
    value: code,
    label: titleOf(code, t.language) ?? code,
  }))
  return (
    <>
      <TextField {...named('title')} label={words.job} />
      {options.length > 0 && (
        <SelectField
          {...named('code')}
          label={words.code}
          hint={words.codeHint}
          options={options}
          empty={words.noCode}
        />
      )}
      <TextField {...named('employer')} label={words.employer} spellcheck={false} optional />
      <TextField {...named('country')} label={words.country} spellcheck={false} optional />
      <TextField {...named('start')} label={words.start} hint={words.monthHint} width="tel" spellcheck={false} />
      <TextField {...named('end')} label={words.end} hint={words.monthHint} width="tel" spellcheck={false} optional />
      <ConsentField {...named('now')} label={words.now} />
    </>
  )
}
