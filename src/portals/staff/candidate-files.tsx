import { correctEligibility, correctProfile } from '#src/modules/candidates/commands/correct-files.ts'
import { EligibilityForm, ProfileForm } from '#src/modules/candidates/forms.ts'
import { getCandidateFile } from '#src/modules/candidates/queries.ts'
import type { CandidateFile, EligibilityFile, Profile } from '#src/modules/candidates/types.ts'
import { dateBoxes, type FieldErrors, readForm, type Typed } from '#src/platform/form.ts'
import { amountBox, looseDateBoxes } from '#src/platform/form-fields.ts'
import { audit } from '#src/platform/record.ts'
import { look, todayIn } from '#src/platform/world.ts'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { asStaff, goOn, here, idIn, type PageContext } from '#src/portals/session.ts'
import { EligibilityPage } from '#src/portals/staff/candidate-eligibility-page.tsx'
import { ProfilePage } from '#src/portals/staff/candidate-profile-page.tsx'
import type { FormView } from '#src/ui/form.tsx'

/** Correcting the two files of a person: what eligibility rests on, and what employers may see. */
export const candidateFiles = {
  async editEligibility(c: PageContext) {
    const { t } = asStaff(c)
    const { candidate, eligibility } = await fileFor(c)
    const form = freshForm(t, eligibilityValues(eligibility))
    return show(c, <EligibilityPage c={c} candidate={candidate} file={eligibility} form={form} />)
  },

  async correctEligibility(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const id = idIn<'candidate'>(c)
    const form = await readForm(c, EligibilityForm)
    const today = todayIn(world, organisation.timeZone)
    const decision = form.ok ? await correctEligibility(world, actor, id, { form: form.value, today }) : null
    if (decision?.ok) return goOn(c, here(organisation, `/staff/candidates/${id}`), 'candidates.eligibilitySaved')
    const refused = decision?.reasons.map((reason) => [ELIGIBILITY_FIELD[reason], reason]) ?? []
    const again = refusedHere(c, form.typed, form.ok ? Object.fromEntries(refused) : form.errors)
    const { candidate, eligibility } = await fileFor(c)
    return show(c, <EligibilityPage c={c} candidate={candidate} file={eligibility} form={again} />, 422)
  },

  async editProfile(c: PageContext) {
    const { t } = asStaff(c)
    const { candidate, profile } = await fileFor(c)
    return show(c, <ProfilePage c={c} candidate={candidate} form={freshForm(t, profileValues(c, profile))} />)
  },

  async correctProfile(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const id = idIn<'candidate'>(c)
    const form = await readForm(c, ProfileForm)
    const decision = form.ok ? await correctProfile(world, actor, id, form.value) : null
    if (decision?.ok) return goOn(c, here(organisation, `/staff/candidates/${id}`), 'candidates.profileSaved')
    const refused = decision?.reasons.map((reason) => [PROFILE_FIELD[reason], reason]) ?? []
    const again = refusedHere(c, form.typed, form.ok ? Object.fromEntries(refused) : form.errors)
    const { candidate } = await fileFor(c)
    return show(c, <ProfilePage c={c} candidate={candidate} form={again} />, 422)
  },
}

/** The field that a refusal is about. */
const ELIGIBILITY_FIELD = { 'arrived-in-the-future': 'arrived', 'months-inverted': 'quebecMonthsMax' } as const
const PROFILE_FIELD = {
  'years-inverted': 'yearsMax',
  'french-spoken-inverted': 'frenchSpokenMax',
  'french-written-inverted': 'frenchWrittenMax',
  'english-inverted': 'englishMax',
} as const

function refusedHere(c: PageContext, typed: Typed, errors: FieldErrors): FormView {
  const { t } = asStaff(c)
  return refusedForm(t, typed, errors, t.candidates.errors)
}

/** Opening a form shows the file too, so it leaves the same trace. */
function fileFor(c: PageContext): Promise<CandidateFile> {
  const { world, actor } = asStaff(c)
  const id = idIn<'candidate'>(c)
  return look(world, actor, async (db) => {
    const file = await getCandidateFile(db, actor, id)
    await audit(db, actor, { action: 'candidate-file.read', subject: { type: 'candidate', id } })
    return file
  })
}

const yesNo = (answer: boolean | null | undefined) =>
  answer === null || answer === undefined ? '' : answer ? 'yes' : 'no'
const text = (value: string | number | null | undefined) => (value === null || value === undefined ? '' : String(value))

function eligibilityValues(file: EligibilityFile | null): FormView['values'] {
  const { arrivedFrom = null, arrivedTo = null } = file ?? {}
  const arrival = arrivedFrom && arrivedTo ? { from: arrivedFrom, to: arrivedTo } : null
  return {
    status: text(file?.status),
    originCountry: text(file?.originCountry),
    bornInCanada: yesNo(file?.bornInCanada),
    ...looseDateBoxes('arrived', arrival),
    keepArrival: 'yes',
    postalCode: text(file?.postalCode),
    hasDiploma: yesNo(file?.hasDiploma),
    diplomaCountry: text(file?.diplomaCountry),
    quebecMonthsMin: text(file?.quebecMonthsMin),
    quebecMonthsMax: text(file?.quebecMonthsMax),
    quebecOutsideField: yesNo(file?.quebecOutsideField),
    rowVersion: String(file?.rowVersion ?? 0),
  }
}

function profileValues(c: PageContext, profile: Profile | null): FormView['values'] {
  const { t } = asStaff(c)
  const amount = (value: number | null | undefined) => amountBox(value, t.language)
  return {
    wantedTitle: text(profile?.wantedTitle),
    lastTitle: text(profile?.lastTitle),
    otherTitles: (profile?.otherTitles ?? []).join('\n'),
    diploma: text(profile?.diploma),
    fieldOfStudy: text(profile?.fieldOfStudy),
    yearsMin: amount(profile?.yearsMin),
    yearsMax: amount(profile?.yearsMax),
    skills: (profile?.skills ?? []).join('\n'),
    frenchSpokenMin: text(profile?.frenchSpokenMin),
    frenchSpokenMax: text(profile?.frenchSpokenMax),
    frenchWrittenMin: text(profile?.frenchWrittenMin),
    frenchWrittenMax: text(profile?.frenchWrittenMax),
    englishMin: text(profile?.englishMin),
    englishMax: text(profile?.englishMax),
    regions: profile?.regions ?? [],
    wageFloor: amount(profile?.wageFloor),
    ...dateBoxes('mayWorkUntil', profile?.mayWorkUntil ?? null),
    rowVersion: String(profile?.rowVersion ?? 0),
  }
}
