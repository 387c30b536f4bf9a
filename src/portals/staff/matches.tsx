import type { CandidateId } from '#src/modules/candidates/types.ts'
import type { JobId } from '#src/modules/employers/types.ts'
import { getEvent } from '#src/modules/events/queries.ts'
import type { EventId } from '#src/modules/events/types.ts'
import { mayDecideMatches } from '#src/modules/matching/access.ts'
import { approveMatches } from '#src/modules/matching/commands/approve-many.ts'
import { computeMatches } from '#src/modules/matching/commands/compute-matches.ts'
import { ChosenForm, ComputationForm, FromScoreForm } from '#src/modules/matching/forms.ts'
import { findComputation } from '#src/modules/matching/queries/match-file.ts'
import { countOpenFrom } from '#src/modules/matching/queries/open-matches.ts'
import { countMatches, listMatches } from '#src/modules/matching/queries.ts'
import { USUAL_THRESHOLD } from '#src/modules/matching/rules.ts'
import { MATCH_ORDERS, MATCH_STATES, type MatchFilter } from '#src/modules/matching/types.ts'
import { type FieldErrors, readForm, type Typed } from '#src/platform/form.ts'
import { isId } from '#src/platform/id.ts'
import { pageNumber } from '#src/platform/page-of.ts'
import { look } from '#src/platform/world.ts'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { asStaff, goOn, idIn, type PageContext } from '#src/portals/session.ts'
import { eventPath } from '#src/portals/staff/event-frame.tsx'
import { MatchesApprovalPage } from '#src/portals/staff/matches-approval-page.tsx'
import { MatchesListPage } from '#src/portals/staff/matches-list-page.tsx'

/** The matches of an event: compute, look through, approve many at once. */
export const matches = {
  list: (c: PageContext) => showList(c),

  async compute(c: PageContext) {
    const { world, actor } = asStaff(c)
    const form = await readForm(c, ComputationForm)
    if (!form.ok) return showList(c, form)
    const decision = await computeMatches(world, actor, eventIn(c), form.value.threshold)
    if (decision.ok) return goOn(c, pathOf(c), 'matching.computed')
    return showList(c, { typed: form.typed, errors: { _form: decision.reasons[0] ?? 'invalid' } })
  },

  async approveTicked(c: PageContext) {
    const { world, actor } = asStaff(c)
    const form = await readForm(c, ChosenForm)
    if (!form.ok) return showList(c, form)
    const decision = await approveMatches(world, actor, eventIn(c), { ids: form.value.matches })
    if (decision.ok) return goOn(c, pathOf(c), 'matching.approvedMany')
    return showList(c, { typed: {}, errors: { _form: 'none-chosen' } })
  },

  /** Before approving all from a score up: how many they are. */
  async check(c: PageContext) {
    const { world, actor } = asStaff(c)
    const result = FromScoreForm.safeParse({ from: c.req.query('from') ?? '' })
    if (!result.success) return showList(c, { typed: {}, errors: { from: 'required' } })
    const { from } = result.data
    const found = await look(world, actor, async (db) => ({
      event: await getEvent(db, actor, eventIn(c)),
      open: await countOpenFrom(db, actor, eventIn(c), from),
    }))
    return show(c, <MatchesApprovalPage c={c} {...found} from={from} />)
  },

  async approveFrom(c: PageContext) {
    const { world, actor } = asStaff(c)
    const form = await readForm(c, FromScoreForm)
    if (!form.ok) return showList(c, form)
    const decision = await approveMatches(world, actor, eventIn(c), form.value)
    if (decision.ok) return goOn(c, pathOf(c), 'matching.approvedMany')
    return showList(c, { typed: {}, errors: { _form: 'none-chosen' } })
  },
}

export const eventIn = (c: PageContext): EventId => idIn<'event'>(c, 'event')
const pathOf = (c: PageContext) => eventPath(asStaff(c).organisation, eventIn(c), '/matches')

async function showList(c: PageContext, refused?: { typed: Typed; errors: FieldErrors }) {
  const { world, actor, t } = asStaff(c)
  const filter = filterOf(c)
  const found = await look(world, actor, async (db) => {
    const event = await getEvent(db, actor, eventIn(c))
    return {
      event,
      computation: await findComputation(db, actor, event.id),
      counts: await countMatches(db, actor, event.id),
      page: await listMatches(db, actor, event.id, filter),
    }
  })
  const threshold = String((found.computation?.threshold ?? USUAL_THRESHOLD) / 10)
  const form = refused
    ? refusedForm(t, { threshold: [threshold], ...refused.typed }, refused.errors, t.matching.errors)
    : freshForm(t, { threshold })
  const may = { decide: mayDecideMatches(actor) && !found.event.cancelled }
  return show(c, <MatchesListPage c={c} {...found} filter={filter} form={form} may={may} />, refused ? 422 : 200)
}

/** The view that the address names; what it does not know is the usual one. */
function filterOf(c: PageContext): MatchFilter {
  const chosen = <T extends string>(values: readonly T[], text: string | undefined, usual: T): T =>
    values.find((value) => value === text) ?? usual
  const idOf = <T extends string>(name: string): T | null => ([c.req.query(name)].find(isId) as T | undefined) ?? null
  return {
    state: chosen([...MATCH_STATES, 'all'], c.req.query('state'), 'to-decide'),
    order: chosen(MATCH_ORDERS, c.req.query('order'), 'score'),
    search: c.req.query('q') ?? '',
    page: pageNumber(c.req.query('page')),
    jobId: idOf<JobId>('job'),
    candidateId: idOf<CandidateId>('candidate'),
  }
}
