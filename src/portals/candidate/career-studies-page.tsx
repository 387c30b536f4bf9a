import type { Study } from '#src/modules/careers/types.ts'
import { CareerLine, CareerPartPage } from '#src/portals/candidate/career-line.tsx'
import { StudyText } from '#src/portals/parts/career-texts.tsx'
import { asCandidate, type PageContext } from '#src/portals/session.ts'
import type { FormView } from '#src/ui/form.tsx'
import { TextField } from '#src/ui/text-fields.tsx'

type Props = { c: PageContext; form: FormView; studies: readonly Study[] }

/** The diplomas, each with the landmark of Québec that we read in it, and an empty one. */
export function CareerStudiesPage({ c, form, studies }: Props) {
  const { t } = asCandidate(c)
  const words = t.careers.studies
  return (
    <CareerPartPage c={c} form={form} part="studies" lead={studies.length > 0 ? words.lead : words.none}>
      {studies.map((study, place) => (
        <CareerLine
          form={form}
          place={place}
          title={t.format(words.item, { number: place + 1 })}
          known={<StudyText t={t} study={study} />}
          keep={words.keep}
          source={study.source}
          isUnsure={false}
          change={t.careers.works.change}
        >
          {study.landmark && <p class="hint">{t.format(words.landmark, { landmark: study.landmark })}</p>}
          <StudyFields form={form} place={place} />
        </CareerLine>
      ))}
      <CareerLine
        form={form}
        place={studies.length}
        title={words.another}
        known={null}
        keep={words.add}
        source={null}
        isUnsure={studies.length === 0}
        change={t.careers.fill}
      >
        <StudyFields form={form} place={studies.length} />
      </CareerLine>
    </CareerPartPage>
  )
}

function StudyFields({ form, place }: { form: FormView; place: number }) {
  const words = form.t.careers.studies
  const named = (name: string) => ({ form, name: `${name}-${place}` })
  return (
    <>
      <TextField {...named('degree')} label={words.degree} />
      <TextField {...named('field')} label={words.field} optional />
      <TextField {...named('institution')} label={words.institution} spellcheck={false} optional />
      <TextField {...named('country')} label={words.country} spellcheck={false} optional />
      <TextField {...named('year')} label={words.year} inputmode="numeric" width="4" spellcheck={false} optional />
    </>
  )
}
