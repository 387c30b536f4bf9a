import { type DemoFirm, makeFirms } from '#src/demo/firms.ts'
import { holdDay } from '#src/demo/hold-day.ts'
import { type DemoChamber, makeChamber } from '#src/demo/organisations.ts'
import { type DemoPerson, makePeople } from '#src/demo/people.ts'
import { type Dice, seeded } from '#src/demo/random.ts'
import { STAGES, type Stage } from '#src/demo/stages.ts'
import { insertCandidates } from '#src/modules/candidates/commands/write-candidates.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import { checkJob } from '#src/modules/events/commands/employers.ts'
import { createEvent } from '#src/modules/events/commands/events.ts'
import {
  saveEventEmployers,
  saveRegistrations,
  saveTables,
  saveWishes,
  type WishRow,
} from '#src/modules/events/commands/save-rows.ts'
import { listSlotTimes } from '#src/modules/events/queries.ts'
import { type EventId, GATE_ITEMS } from '#src/modules/events/types.ts'
import type { StaffActor } from '#src/modules/identity/types.ts'
import { approveMatches } from '#src/modules/matching/commands/approve-many.ts'
import { computeMatches } from '#src/modules/matching/commands/compute-matches.ts'
import { listProgrammes } from '#src/modules/programmes/queries.ts'
import { INTERCONNEXION } from '#src/modules/programmes/shipped/interconnexion.ts'
import { INTERCONNEXION_LAVAL } from '#src/modules/programmes/shipped/interconnexion-laval.ts'
import { PASSERELLE_SECTORIELLE } from '#src/modules/programmes/shipped/passerelle-sectorielle.ts'
import { draftTimetable } from '#src/modules/timetables/commands/compute.ts'
import { releaseTimetable } from '#src/modules/timetables/commands/release.ts'
import { USUAL_RULES } from '#src/modules/timetables/types.ts'
import type { Tx } from '#src/platform/database.ts'
import { addDays, type Day } from '#src/platform/day.ts'
import { timeOfDay } from '#src/platform/time-of-day.ts'
import { change, look, todayIn, type World } from '#src/platform/world.ts'
import { demo as french } from '#src/words/fr/demo.ts'

const CHAMBERS: readonly (DemoChamber & { people: number; seed: number; postal: readonly string[] })[] = [
  {
    slug: 'vieux-canal',
    name: 'Chambre de commerce du Vieux-Canal',
    shortName: 'CC du Vieux-Canal',
    city: 'Montréal',
    address: '100, quai des Tanneurs, Montréal (Québec) H3C 0A1',
    accent: '#0b5563',
    accentDark: '#8accd8',
    logoPath: 'M18 6a14 14 0 0 0 0 28ZM22 6a14 14 0 0 1 0 28Z',
    officer: 'Hortense Grandmaison-Leduc',
    staff: [
      { name: 'Solange Pérodeau', roles: ['manager'] },
      { name: 'Étienne Vaugelas', roles: ['coordinator'] },
      { name: 'Hélène Morissette', roles: ['adviser'] },
      { name: 'Rodrigue Tessel', roles: ['employer-adviser'] },
      { name: 'Hortense Grandmaison-Leduc', roles: ['privacy-officer'] },
    ],
    programmes: [INTERCONNEXION, PASSERELLE_SECTORIELLE],
    people: 84,
    seed: 11,
    postal: ['H1Y', 'H2K', 'H3N', 'H4C', 'H2V', 'J4K'],
  },
  {
    slug: 'rive-claire',
    name: 'Chambre de commerce de la Rive-Claire',
    shortName: 'CC de la Rive-Claire',
    city: 'Laval',
    address: '12, boulevard des Peupliers, Laval (Québec) H7N 0A2',
    accent: '#6d2350',
    accentDark: '#e6b0cd',
    logoPath: 'M4 4h14v20.6L4 32ZM22 4h14v28l-14-7.4ZM4 36l16-8.4L36 36Z',
    officer: 'Basile Fontenelle-Roy',
    staff: [
      { name: 'Marguerite Delorimier', roles: ['manager', 'coordinator'] },
      { name: 'Nassim Bellefeuille', roles: ['adviser'] },
      { name: 'Basile Fontenelle-Roy', roles: ['privacy-officer'] },
    ],
    programmes: [INTERCONNEXION_LAVAL],
    people: 36,
    seed: 23,
    postal: ['H7N', 'H7T', 'H7W', 'H7G', 'J7E'],
  },
]

/** Builds the demo world by the real commands, in an empty installation, up to a stage. The same world each time. */
export async function seedDemo(today: World, until: Stage): Promise<void> {
  const world = until === 'held' ? fiveWeeksBefore(today) : today
  for (const chamber of CHAMBERS) {
    const manager = await makeChamber(world, chamber)
    const actor: StaffActor = { ...manager, roles: ['manager', 'coordinator', 'adviser'] }
    const dice = seeded(chamber.seed)
    const on = todayIn(world, 'America/Toronto')
    const setting = {
      count: chamber.people,
      host: `${chamber.slug}.example`,
      at: world.now(),
      today: on,
      postal: chamber.postal,
    }
    const people = makePeople(dice, setting)
    const { ids, firms } = await change(world, actor, async (tx) => ({
      ids: await insertCandidates(tx, actor, world.now(), people),
      firms: await makeFirms(tx, actor, dice, setting),
    }))
    const eventId = await makeDay(world, actor, nextThursday(on))
    await fillDay(world, actor, dice, { eventId, people, ids, firms })
    await carryOn(world, actor, { eventId, until, dice })
  }
}

/** A day that was held must have been prepared before: then the clock of the whole preparation is set back. */
function fiveWeeksBefore(world: World): World {
  const earlier = new Date(world.now().getTime() - 35 * 86_400_000)
  return { ...world, now: () => earlier }
}

/** Whether the installation is empty: only then is the demo world made. */
export const isEmpty = async (world: World): Promise<boolean> =>
  (await world.db.selectFrom('organisations').select('id').limit(1).executeTakeFirst()) === undefined

/** The first Thursday that leaves three weeks to prepare. 2024-01-04 was one. */
function nextThursday(today: Day): Day {
  const soonest = addDays(today, 21)
  const past = Math.round((Date.parse(soonest) - Date.parse('2024-01-04')) / 86_400_000) % 7
  return addDays(soonest, (7 - past) % 7)
}

async function makeDay(world: World, actor: StaffActor, heldOn: Day): Promise<EventId> {
  const programmes = await look(world, actor, (db) => listProgrammes(db, actor))
  const decision = await createEvent(world, actor, {
    name: french.eventName,
    heldOn,
    timeZone: 'America/Toronto',
    place: french.place,
    doorsOpenAt: timeOfDay('08:30'),
    slotMinutes: 15,
    warningMinute: 13,
    rooms: null,
    maxPerCandidate: 5,
    maxWishes: 5,
    oncePerEmployer: true,
    repeatedHour: null,
    periods: [
      { from: timeOfDay('09:00'), to: timeOfDay('11:30') },
      { from: timeOfDay('13:00'), to: timeOfDay('15:00') },
    ],
    programmeIds: programmes.map(({ id }) => id),
  })
  if (!decision.ok) throw new Error(`The demo day cannot be planned: ${decision.reasons.join(', ')}`)
  return decision.value
}

type Filling = { eventId: EventId; people: DemoPerson[]; ids: CandidateId[]; firms: DemoFirm[] }

async function fillDay(world: World, actor: StaffActor, dice: Dice, day: Filling): Promise<void> {
  const { eventId, firms } = day
  await change(world, actor, async (tx: Tx) => {
    const into = { tx, actor, eventId }
    const slots = (await listSlotTimes(tx, eventId)).map(({ slot }) => slot)
    await saveEventEmployers(
      into,
      firms.map(({ id }) => ({ employerId: id, state: 'confirmed', decisionMakerPresent: true })),
    )
    const tables = firms.flatMap(({ id, recruiters }) => recruiters.map((people) => ({ id, people })))
    await saveTables(
      into,
      tables.map(({ id, people }, place) => ({
        employerId: id,
        number: place + 1,
        recruiters: people,
        languages: dice.chance(0.5) ? ['fr', 'en'] : ['fr'],
        away: dice.chance(0.4) ? [dice.between(3, slots.length - 4)] : [],
        awaySaid: null,
        maxMeetings: null,
      })),
    )
    await saveRegistrations(
      into,
      day.ids.map((candidateId) => ({
        candidateId,
        available: dice.chance(0.7) ? null : dice.chance(0.5) ? slots.slice(0, 10) : slots.slice(10),
        availabilitySaid: null,
        maxMeetings: null,
        registeredAt: world.now(),
        source: 'demo',
      })),
    )
    await saveWishes(into, wishesOf(dice, day))
  })
  for (const { jobs } of firms)
    for (const jobId of jobs) if (dice.chance(0.85)) await checkJob(world, actor, { eventId, jobId }, [...GATE_ITEMS])
}

/** People ask for firms that offer their work, and for one or two others; firms star some of those. */
function wishesOf(dice: Dice, { people, ids, firms }: Filling): WishRow[] {
  return people.flatMap((person, place) => {
    const candidateId = ids[place]!
    const near = firms.filter(({ trades }) => trades.includes(person.trade))
    const asked = [...new Set([...dice.some(near, 3), ...dice.some(firms, dice.between(1, 2))])]
    const starred = near.filter(() => dice.chance(0.45))
    const row = (side: WishRow['side'], employerId: string, rank: number): WishRow => ({
      candidateId,
      employerId,
      side,
      rank,
      comment: null,
      wishedOn: null,
    })
    return [
      ...asked.map(({ id }, order) => row('candidate', id, order + 1)),
      ...starred.map(({ id }) => row('employer', id, dice.between(1, 3))),
    ]
  })
}

async function carryOn(
  world: World,
  actor: StaffActor,
  { eventId, until, dice }: { eventId: EventId; until: Stage; dice: Dice },
): Promise<void> {
  const stage = STAGES.indexOf(until)
  if (stage < STAGES.indexOf('matched')) return
  await computeMatches(world, actor, eventId)
  if (stage < STAGES.indexOf('planned')) return
  await approveMatches(world, actor, eventId, { from: 320 })
  const draft = await draftTimetable(world, actor, eventId, USUAL_RULES)
  if (!draft.ok) return
  await releaseTimetable(world, actor, draft.value.draftId, { fr: '', en: '' })
  if (stage < STAGES.indexOf('held')) return
  await holdDay(world, actor, eventId, dice)
}
