import { listProfiles } from '#src/modules/candidates/queries/dossiers.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import { tellLanguages, tellSkills, tellStudies, tellWorks } from '#src/modules/careers/commands/tell-career.ts'
import {
  languagesForm,
  SkillsForm,
  spokenIn,
  studiesForm,
  studiesIn,
  worksForm,
  worksIn,
} from '#src/modules/careers/forms.ts'
import { findCv, getCareer } from '#src/modules/careers/queries.ts'
import type { SpokenLanguage, Study } from '#src/modules/careers/types.ts'
import { type FieldErrors, readForm, type Typed } from '#src/platform/form.ts'
import { look, todayIn } from '#src/platform/world.ts'
import { CareerLanguagesPage, CareerSkillsPage } from '#src/portals/candidate/career-lists-page.tsx'
import { careerPath } from '#src/portals/candidate/career-page.tsx'
import { CareerStudiesPage } from '#src/portals/candidate/career-studies-page.tsx'
import { languageValues, studyValues, toCheck, workValues } from '#src/portals/candidate/career-view.ts'
import { CareerWorksPage, type WorkToCheck } from '#src/portals/candidate/career-works-page.tsx'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { asCandidate, goOn, type PageContext } from '#src/portals/session.ts'

/** The four parts of a career, each a list to check and correct. One more line than there is: to add one. */
export const careerParts = {
  async openWorks(c: PageContext) {
    const { works } = await lists(c)
    return show(c, <CareerWorksPage c={c} works={works} form={freshForm(asCandidate(c).t, workValues(works))} />)
  },

  async tellWorks(c: PageContext) {
    const { world, organisation, actor } = asCandidate(c)
    const { works } = await lists(c)
    const form = await readForm(c, worksForm(works.length + 1))
    const told = form.ok ? worksIn(form.value, sourcesOf(works)) : form
    if (!told.ok) return showWorks(c, works, form.typed, told.errors)
    const thisMonth = todayIn(world, organisation.timeZone).slice(0, 7)
    const decision = await tellWorks(world, actor, told.value, { thisMonth })
    if (decision.ok) return goOn(c, careerPath(c), 'careers.works')
    const faults = decision.reasons.map((reason) => {
      const [place, code = ''] = reason.split(':')
      return [`end-${told.places[Number(place)]}`, code]
    })
    return showWorks(c, works, form.typed, Object.fromEntries(faults))
  },

  async openStudies(c: PageContext) {
    const { studies } = await lists(c)
    return show(
      c,
      <CareerStudiesPage c={c} studies={studies} form={freshForm(asCandidate(c).t, studyValues(studies))} />,
    )
  },

  async tellStudies(c: PageContext) {
    const { world, actor, t } = asCandidate(c)
    const { studies } = await lists(c)
    const form = await readForm(c, studiesForm(studies.length + 1))
    const told = form.ok ? studiesIn(form.value, studies) : form
    if (told.ok) {
      await tellStudies(world, actor, told.value)
      return goOn(c, careerPath(c), 'careers.studies')
    }
    const again = refusedForm(t, form.typed, told.errors, t.careers.errors)
    return show(c, <CareerStudiesPage c={c} studies={studies} form={again} />, 422)
  },

  async openSkills(c: PageContext) {
    const { skills } = await lists(c)
    return show(c, <CareerSkillsPage c={c} form={freshForm(asCandidate(c).t, { skills: skills.join('\n') })} />)
  },

  async tellSkills(c: PageContext) {
    const { world, actor, t } = asCandidate(c)
    const form = await readForm(c, SkillsForm)
    if (!form.ok) return show(c, <CareerSkillsPage c={c} form={refusedForm(t, form.typed, form.errors)} />, 422)
    await tellSkills(world, actor, form.value.skills)
    return goOn(c, careerPath(c), 'careers.skills')
  },

  async openLanguages(c: PageContext) {
    const { languages } = await lists(c)
    const form = freshForm(asCandidate(c).t, languageValues(languages))
    return show(c, <CareerLanguagesPage c={c} languages={languages} form={form} />)
  },

  async tellLanguages(c: PageContext) {
    const { world, actor, t } = asCandidate(c)
    const { languages } = await lists(c)
    const form = await readForm(c, languagesForm(languages.length + 1))
    const told = form.ok ? spokenIn(form.value, languages.length) : form
    if (told.ok) {
      await tellLanguages(world, actor, told.value)
      return goOn(c, careerPath(c), 'careers.languages')
    }
    const again = refusedForm(t, form.typed, told.errors, t.careers.errors)
    return show(c, <CareerLanguagesPage c={c} languages={languages} form={again} />, 422)
  },
}

type Lists = { works: WorkToCheck[]; studies: Study[]; skills: readonly string[]; languages: SpokenLanguage[] }

/** What each part shows: what the person said, or where they have not yet, what was read in their CV. */
async function lists(c: PageContext): Promise<Lists> {
  const { world, actor } = asCandidate(c)
  const id = actor.candidateId as CandidateId
  return look(world, actor, async (db) => {
    const [profile] = await listProfiles(db, actor, [id])
    return toCheck(await findCv(db, actor, id), await getCareer(db, actor, id), profile?.skills ?? [])
  })
}

const sourcesOf = (lines: readonly { source: Study['source'] }[]) => lines.map(({ source }) => source)

function showWorks(c: PageContext, works: readonly WorkToCheck[], typed: Typed, errors: FieldErrors) {
  const { t } = asCandidate(c)
  return show(c, <CareerWorksPage c={c} works={works} form={refusedForm(t, typed, errors, t.careers.errors)} />, 422)
}
