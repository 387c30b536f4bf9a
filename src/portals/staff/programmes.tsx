import { mayInstallProgrammes, mayReviseCriteria } from '#src/modules/programmes/access.ts'
import { reviseCriterion, verifyCriterion } from '#src/modules/programmes/commands/criteria.ts'
import { installShipped } from '#src/modules/programmes/commands/install-programmes.ts'
import { ruleBoxes, ruleFrom, ruleShape } from '#src/modules/programmes/forms/rule-form.ts'
import { RevisionForm } from '#src/modules/programmes/forms.ts'
import { getProgrammeFile, listProgrammeFiles } from '#src/modules/programmes/queries.ts'
import type { RevisionRefusal } from '#src/modules/programmes/rules/decide.ts'
import { SHIPPED_PROGRAMMES } from '#src/modules/programmes/shipped/programmes.ts'
import { NotFound } from '#src/platform/errors.ts'
import { readForm } from '#src/platform/form.ts'
import { look, todayIn } from '#src/platform/world.ts'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { asStaff, goOn, here, idIn, type PageContext } from '#src/portals/session.ts'
import { CriterionPage } from '#src/portals/staff/programme-criterion-page.tsx'
import { ProgrammeListPage, ProgrammePage } from '#src/portals/staff/programme-pages.tsx'
import type { FormView } from '#src/ui/form.tsx'

/** What programmes ask, today and before; a manager changes it from a day on. */
export const programmes = {
  async list(c: PageContext) {
    const { world, actor } = asStaff(c)
    const found = await look(world, actor, (db) => listProgrammeFiles(db, actor))
    const known = new Set(found.map(({ slug }) => slug))
    const may = {
      revise: mayReviseCriteria(actor),
      install: mayInstallProgrammes(actor) && SHIPPED_PROGRAMMES.some(({ slug }) => !known.has(slug)),
    }
    return show(c, <ProgrammeListPage c={c} programmes={found} today={todayHere(c)} may={may} />)
  },

  async install(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    await installShipped(world, actor, SHIPPED_PROGRAMMES)
    return goOn(c, here(organisation, '/staff/programmes'), 'programmes.installed')
  },

  async open(c: PageContext) {
    const { world, actor } = asStaff(c)
    const programme = await look(world, actor, (db) => getProgrammeFile(db, actor, idIn<'programme'>(c)))
    const mayRevise = mayReviseCriteria(actor)
    return show(c, <ProgrammePage c={c} programme={programme} today={todayHere(c)} mayRevise={mayRevise} />)
  },

  async openRevision(c: PageContext) {
    const { t } = asStaff(c)
    const { programme, criterion } = await criterionIn(c)
    const form = freshForm(t, {
      ...ruleBoxes(criterion),
      source: criterion.source,
      sourceUrl: criterion.sourceUrl ?? '',
    })
    return show(c, <CriterionPage c={c} programme={programme} criterion={criterion} form={form} />)
  },

  async revise(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const { programme, criterion } = await criterionIn(c)
    const form = await readForm(c, RevisionForm.extend(ruleShape(criterion)))
    const again = (errors: FormView['errors']) => {
      const refused = refusedForm(t, form.typed, errors as Record<string, string>, t.programmes.errors)
      return show(c, <CriterionPage c={c} programme={programme} criterion={criterion} form={refused} />, 422)
    }
    if (!form.ok) return again(form.errors)
    const rule = ruleFrom(criterion, form.value)
    const { validFrom, source, sourceUrl } = form.value as unknown as RevisionForm
    const revision = { validFrom, source, sourceUrl }
    const decision = await reviseCriterion(world, actor, criterion.id, { rule, revision, today: todayHere(c) })
    if (!decision.ok) return again(Object.fromEntries(decision.reasons.map((reason) => [FIELD[reason], reason])))
    return goOn(c, here(organisation, `/staff/programmes/${programme.id}`), 'programmes.revised')
  },

  async verify(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const { programme, criterion } = await criterionIn(c)
    await verifyCriterion(world, actor, criterion.id, todayHere(c))
    return goOn(c, here(organisation, `/staff/programmes/${programme.id}`), 'programmes.verified')
  },
}

/** The field that a refusal is about. */
const FIELD: Record<RevisionRefusal, string> = {
  'already-ended': '_form',
  'starts-before-the-old': 'validFrom',
  'nothing-changed': '_form',
}

const todayHere = (c: PageContext) => todayIn(asStaff(c).world, asStaff(c).organisation.timeZone)

/** The criterion of the address, of the programme of the address. */
async function criterionIn(c: PageContext) {
  const { world, actor } = asStaff(c)
  const programme = await look(world, actor, (db) => getProgrammeFile(db, actor, idIn<'programme'>(c)))
  const criterion = programme.criteria.find(({ id }) => id === idIn(c, 'criterion'))
  if (!criterion) throw new NotFound()
  return { programme, criterion }
}
