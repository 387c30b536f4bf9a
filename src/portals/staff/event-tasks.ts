import type { EventOverview } from '#src/modules/events/queries/overview.ts'
import type { InterviewDay } from '#src/modules/events/types.ts'
import type { Day } from '#src/platform/day.ts'
import type { Tone } from '#src/ui/status.tsx'
import type { Task } from '#src/ui/task-list.tsx'
import type { Words } from '#src/words/words.ts'

type Known = {
  event: InterviewDay
  overview: EventOverview
  today: Day
  /** Whether the reader works with candidates: else their tasks are shown without a way in. */
  mayListPeople: boolean
}
const ABOUT_PEOPLE = ['people', 'wishes', 'matches', 'day']
type Progress = 'toDo' | 'underWay' | 'done' | 'notYet'

const TONES: Record<Progress, Tone> = { toDo: 'accent', underWay: 'near', done: 'ok', notYet: 'idle' }

/** A count that must reach a total. */
const reached = (count: number, total: number): Progress =>
  total === 0 ? 'notYet' : count === 0 ? 'toDo' : count < total ? 'underWay' : 'done'

/** The work on an event, in order: what each part has come to, and whether it can be opened yet. */
export function tasksOf(t: Words, known: Known, at: (path: string) => string): Task[] {
  const words = t.events.task
  const { overview } = known
  const states = progressOf(known)
  const decided = overview.matchesApproved + overview.matchesRefused
  const task = (name: keyof typeof states, path: string, note: string): Task => ({
    label: words[name].label,
    note,
    status: { tone: TONES[states[name]], label: t.ui.status[states[name]] },
    href: states[name] === 'notYet' || (!known.mayListPeople && ABOUT_PEOPLE.includes(name)) ? undefined : at(path),
  })
  return [
    task('programmes', '/edit', t.format(words.programmes.note, overview)),
    task('employers', '/employers', t.format(words.employers.note, overview)),
    task('jobs', '/jobs', t.format(words.jobs.note, overview)),
    task('people', '/people', t.format(words.people.note, overview)),
    task('wishes', '/wishes', t.format(words.wishes.note, overview)),
    task('matches', '/matches', t.format(words.matches.note, { ...overview, open: overview.matches - decided })),
    task('timetable', '/timetable', t.format(words.timetable.note, overview)),
    task('release', '/timetable', t.format(words.release.note, { number: known.event.releaseNumber ?? 0 })),
    task('day', '/day', t.format(words.day.note, overview)),
    task('figures', '/figures', words.figures.note),
  ]
}

function progressOf({ event, overview, today }: Known) {
  const wished = overview.candidateWishes + overview.employerStars
  const decided = overview.matchesApproved + overview.matchesRefused
  const released = event.releaseNumber !== null
  const ready = overview.registered > 0 && overview.jobs > 0
  const over = event.heldOn < today
  return {
    programmes: overview.slots > 0 && overview.programmes > 0 ? 'done' : 'underWay',
    employers:
      overview.tables === 0
        ? overview.confirmedEmployers + overview.employersToConfirm > 0
          ? 'underWay'
          : 'toDo'
        : overview.employersToConfirm > 0
          ? 'underWay'
          : 'done',
    jobs: reached(overview.jobsPassed, overview.jobs),
    people: overview.registered === 0 ? 'toDo' : overview.admitted < overview.registered ? 'underWay' : 'done',
    wishes: !ready && wished === 0 ? 'notYet' : wished === 0 ? 'toDo' : released ? 'done' : 'underWay',
    matches: !ready ? 'notYet' : overview.matches === 0 ? 'toDo' : reached(decided, overview.matches),
    timetable:
      overview.matchesApproved === 0 && overview.drafts === 0
        ? 'notYet'
        : overview.drafts === 0
          ? 'toDo'
          : released
            ? 'done'
            : 'underWay',
    release: overview.drafts === 0 ? 'notYet' : released ? 'done' : 'toDo',
    day: !released ? 'notYet' : over ? 'done' : event.heldOn === today ? 'underWay' : 'toDo',
    figures: !released ? 'notYet' : over ? 'done' : 'toDo',
  } satisfies Record<string, Progress>
}
