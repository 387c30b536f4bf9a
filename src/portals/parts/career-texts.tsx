import type { SpokenLanguage, Study, Work } from '#src/modules/careers/types.ts'
import { Written } from '#src/ui/written.tsx'
import { formatMonth } from '#src/words/formats.ts'
import { languageName } from '#src/words/spoken-languages.ts'
import type { Words } from '#src/words/words.ts'

/** « Soudeuse, Structures du Nord, Canada, depuis avril 2024 ». */
export function WorkText({ t, work }: { t: Words; work: Work }) {
  const words = t.careers.works
  const from = formatMonth(work.startedIn, t.language)
  const to = work.endedIn && formatMonth(work.endedIn, t.language)
  const when = to ? t.format(words.until, { from, to }) : t.format(words.since, { from })
  return (
    <>
      <strong>
        <Written t={t} text={work.title} />
      </strong>
      {[work.employer, work.country, when].map((part) => (part ? `, ${part}` : ''))}
    </>
  )
}

/** « Licence, finance, Université d’Oran, Algérie, 2015 ». */
export function StudyText({ t, study }: { t: Words; study: Study }) {
  return (
    <>
      <strong>
        <Written t={t} text={study.degree} />
      </strong>
      {study.field && (
        <>
          , <Written t={t} text={study.field} />
        </>
      )}
      {[study.institution, study.country, study.endedIn].map((part) => (part ? `, ${part}` : ''))}
    </>
  )
}

/** « français, B2 ». */
export function LanguageText({ t, language: { language, levelSaid } }: { t: Words; language: SpokenLanguage }) {
  return (
    <>
      <strong>{languageName(language, t.language)}</strong>
      {levelSaid && (
        <>
          , <Written t={t} text={levelSaid} />
        </>
      )}
    </>
  )
}
