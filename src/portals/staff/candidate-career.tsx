import type { Child } from 'hono/jsx'
import { titleOf } from '#src/engines/vocabulary/cnp-2021.ts'
import { CAREER_PARTS, type Career, type Cv } from '#src/modules/careers/types.ts'
import { LanguageText, StudyText, WorkText } from '#src/portals/parts/career-texts.tsx'
import { asStaff, type PageContext } from '#src/portals/session.ts'
import { LinkButton } from '#src/ui/button.tsx'
import { Section } from '#src/ui/section.tsx'
import { formatDayOf } from '#src/words/formats.ts'

type Props = { c: PageContext; cv: Cv | null; career: Career; href: string }

/** What the person told of their life at work, and the CV that it comes from. They alone write it. */
export function CandidateCareer({ c, cv, career, href }: Props) {
  const { t } = asStaff(c)
  const words = t.careers.staff
  const { works, studies, languages } = career
  const isEmpty = works.length + studies.length + languages.length === 0
  return (
    <Section
      id="career"
      title={words.title}
      aside={
        cv && (
          <LinkButton href={`${href}/cv`} download>
            {words.openCv}
          </LinkButton>
        )
      }
    >
      {cv && <CvState c={c} cv={cv} />}
      {isEmpty && <p>{words.none}</p>}
      <List title={words.works}>
        {works.map((work) => (
          <li>
            <WorkText t={t} work={work} />
            {work.cnpCode && (
              <p class="meta">
                {work.cnpCode} {titleOf(work.cnpCode, t.language)}
              </p>
            )}
          </li>
        ))}
      </List>
      <List title={words.studies}>
        {studies.map((study) => (
          <li>
            <StudyText t={t} study={study} />
            {study.landmark && <p class="meta">{t.format(t.careers.studies.landmark, { landmark: study.landmark })}</p>}
          </li>
        ))}
      </List>
      <List title={words.languages}>
        {languages.map((language) => (
          <li>
            <LanguageText t={t} language={language} />
          </li>
        ))}
      </List>
    </Section>
  )
}

function CvState({ c, cv }: { c: PageContext; cv: Cv }) {
  const { organisation, t } = asStaff(c)
  const words = t.careers.staff
  const day = formatDayOf(cv.givenAt, organisation.timeZone, t.language)
  const state = {
    waiting: words.cvReading,
    refused: t.careers.refusals[cv.refusal ?? 'unreadable'],
    read: t.format(words.cvChecked, { count: cv.confirmed.length, total: CAREER_PARTS.length }),
  }[cv.state]
  return (
    <p class="meta mb2">
      {t.format(words.cv, { day })}. {state}
    </p>
  )
}

const List = ({ title, children }: { title: string; children: Child[] }) =>
  children.length === 0 ? null : (
    <>
      <h3 class="h-s">{title}</h3>
      <ul class="list">{children}</ul>
    </>
  )
