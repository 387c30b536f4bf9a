import { findRegistration } from '#src/modules/events/queries/people.ts'
import { getEvent } from '#src/modules/events/queries.ts'
import { mayDecideMatches } from '#src/modules/matching/access.ts'
import { approveMatch, refuseMatch } from '#src/modules/matching/commands/decide-matches.ts'
import { ApprovalForm, RefusalForm } from '#src/modules/matching/forms.ts'
import {
  findComputation,
  findNextToDecide,
  getMatchFile,
  listJobsForPerson,
} from '#src/modules/matching/queries/match-file.ts'
import { listMatches } from '#src/modules/matching/queries.ts'
import { type ApprovalRefusal, USUAL_THRESHOLD } from '#src/modules/matching/rules.ts'
import type { PairName } from '#src/modules/matching/types.ts'
import { NotFound } from '#src/platform/errors.ts'
import { type FieldErrors, readForm, type Typed } from '#src/platform/form.ts'
import { audit } from '#src/platform/record.ts'
import { look } from '#src/platform/world.ts'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { asStaff, goOn, idIn, type PageContext } from '#src/portals/session.ts'
import { eventPath } from '#src/portals/staff/event-frame.tsx'
import { eventIn } from '#src/portals/staff/matches.tsx'
import { MatchesPairPage } from '#src/portals/staff/matches-pair-page.tsx'
import { MatchesPersonPage } from '#src/portals/staff/matches-person-page.tsx'

/** One pair with its reasons, and one person with every job of the day. */
export const match = {
  open: (c: PageContext) => showPair(c),

  async approve(c: PageContext) {
    const { world, actor } = asStaff(c)
    const form = await readForm(c, ApprovalForm)
    if (!form.ok) return showPair(c, { which: 'approval', ...form })
    const decision = await approveMatch(world, actor, pairIn(c), form.value)
    if (decision.ok) return goToNext(c, 'approved')
    return showPair(c, { which: 'approval', typed: form.typed, errors: refusedAt(decision.reasons) })
  },

  async refuse(c: PageContext) {
    const { world, actor } = asStaff(c)
    const form = await readForm(c, RefusalForm)
    if (!form.ok) return showPair(c, { which: 'refusal', ...form })
    const { refusalReason: reason, refusalNote: said, seen } = form.value
    const decision = await refuseMatch(world, actor, pairIn(c), { reason, note: said, seen })
    if (decision.ok) return goToNext(c, 'refused')
    return showPair(c, { which: 'refusal', typed: form.typed, errors: { refusalNote: 'note-required' } })
  },

  async person(c: PageContext) {
    const { world, actor } = asStaff(c)
    const at = { eventId: eventIn(c), candidateId: idIn<'candidate'>(c, 'candidate') }
    const found = await look(world, actor, async (db) => {
      const registration = await findRegistration(db, actor, at)
      if (!registration) throw new NotFound()
      return {
        event: await getEvent(db, actor, at.eventId),
        registration,
        jobs: await listJobsForPerson(db, actor, at),
        threshold: (await findComputation(db, actor, at.eventId))?.threshold ?? USUAL_THRESHOLD,
      }
    })
    return show(c, <MatchesPersonPage c={c} {...found} />)
  },
}

const pairIn = (c: PageContext): PairName => ({
  eventId: eventIn(c),
  candidateId: idIn<'candidate'>(c, 'candidate'),
  jobId: idIn<'job'>(c, 'job'),
})

/** Said beside the field that it is about. */
const refusedAt = (reasons: readonly ApprovalRefusal[]): FieldErrors =>
  Object.fromEntries(reasons.map((reason) => [reason === 'note-required' ? 'note' : '_form', reason]))

/** Straight on to the next match that waits, so that a list is worked through without coming back to it. */
async function goToNext(c: PageContext, done: 'approved' | 'refused') {
  const { world, organisation, actor } = asStaff(c)
  const pair = pairIn(c)
  const next = await look(world, actor, (db) => findNextToDecide(db, actor, pair))
  const path = next ? `/matches/${next.candidateId}/${next.jobId}` : '/matches?state=all'
  return goOn(c, eventPath(organisation, pair.eventId, path), next ? `matching.${done}` : `matching.${done}Last`)
}

type Refused = { which: 'approval' | 'refusal'; typed: Typed; errors: FieldErrors }

async function showPair(c: PageContext, refused?: Refused) {
  const { world, actor, t } = asStaff(c)
  const pair = pairIn(c)
  const found = await look(world, actor, async (db) => {
    const file = await getMatchFile(db, actor, pair)
    await audit(db, actor, { action: 'match.read', subject: { type: 'candidate', id: pair.candidateId } })
    return {
      event: await getEvent(db, actor, pair.eventId),
      file,
      others: await listMatches(db, actor, pair.eventId, {
        state: 'all',
        order: 'score',
        search: '',
        page: 1,
        jobId: pair.jobId,
      }),
    }
  })
  const seen = found.file.decisions[0]?.id ?? ''
  const again = (which: Refused['which']) =>
    refused?.which === which
      ? refusedForm(t, refused.typed, refused.errors, t.matching.errors)
      : freshForm(t, { seen, reason: which === 'approval' ? 'fits' : '' })
  const forms = { approval: again('approval'), refusal: again('refusal') }
  const may = { decide: mayDecideMatches(actor) && !found.event.cancelled }
  return show(c, <MatchesPairPage c={c} {...found} forms={forms} may={may} />, refused ? 422 : 200)
}
