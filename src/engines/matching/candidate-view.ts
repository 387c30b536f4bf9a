import { skillWords, titleWords } from '#src/engines/matching/fold.ts'
import type { JobBoard } from '#src/engines/matching/job-view.ts'
import { keyOf, likeness } from '#src/engines/matching/label-index.ts'
import { treeNearness } from '#src/engines/matching/occupation-tree.ts'
import type { MatchFacts, Wish, WorkedTitle } from '#src/engines/matching/types.ts'
import { EXPERIENCE_HALF_LIFE_MONTHS } from '#src/engines/matching/weights.ts'

/** A candidate made ready for a board of jobs: how near each job, and each skill asked, is to what they told. */
export type CandidateView = {
  facts: MatchFacts
  /** By position of the job: percent of the nearest work done, which one it is, and by what it is near. */
  worked: Uint8Array
  workedBy: Int32Array
  workedByCode: Uint8Array
  /** By position of the job: percent of the work that is wanted. */
  wanted: Uint8Array
  /** By position of the job: months in its field, those long ago counting less. */
  fieldMonths: Float64Array
  /** What may show a skill: the skills told, then the titles of works. */
  told: readonly string[]
  /** By label of a skill asked: percent of the nearest of `told`, which one it is, and percent of the next. */
  skill: Uint8Array
  skillBy: Int32Array
  nextSkill: Uint8Array
  wishes: Map<string, Wish>
}

export function candidateOn(board: JobBoard, facts: MatchFacts): CandidateView {
  const jobs = board.jobs.length
  const labels = board.skills.size
  const view: CandidateView = {
    facts,
    worked: new Uint8Array(jobs),
    workedBy: new Int32Array(jobs).fill(-1),
    workedByCode: new Uint8Array(jobs),
    wanted: new Uint8Array(jobs),
    fieldMonths: new Float64Array(jobs),
    told: [...facts.skills, ...facts.titles.map(({ title }) => title)],
    skill: new Uint8Array(labels),
    skillBy: new Int32Array(labels).fill(-1),
    nextSkill: new Uint8Array(labels),
    wishes: new Map(facts.wishes.map((wish) => [wish.id, wish])),
  }
  for (const [at, title] of facts.titles.entries()) addTitle(view, board, title, at)
  addCareer(view)
  if (facts.wanted)
    for (const { label, percent } of likeness(board.titles, titleWords(facts.wanted))) view.wanted[label] = percent
  addSkills(view, board)
  return view
}

function addTitle(view: CandidateView, board: JobBoard, title: WorkedTitle, at: number): void {
  const byWords = new Map(likeness(board.titles, titleWords(title.title)).map(({ label, percent }) => [label, percent]))
  const months = title.months ? title.months[0] * stillCounting(title.endedMonthsAgo) : 0
  for (const job of board.jobs) {
    const words = byWords.get(job.position) ?? 0
    const tree = title.code && job.facts.code ? treeNearness(title.code, job.facts.code) : 0
    const percent = Math.max(words, tree)
    if (percent === 0) continue
    view.fieldMonths[job.position]! += (months * percent) / 100
    if (percent <= view.worked[job.position]!) continue
    view.worked[job.position] = percent
    view.workedBy[job.position] = at
    view.workedByCode[job.position] = tree > words ? 1 : 0
  }
}

/** Where months are known for the whole career only, they count as far as its nearest work is near. */
function addCareer(view: CandidateView): void {
  const months = view.facts.experienceMonths?.[0] ?? 0
  view.fieldMonths.forEach((known, position) => {
    view.fieldMonths[position] = Math.max(known, (months * view.worked[position]!) / 100)
  })
}

/** Of a work that ended so long ago, the part that still counts. */
const stillCounting = (endedMonthsAgo: number | null) => 0.5 ** ((endedMonthsAgo ?? 0) / EXPERIENCE_HALF_LIFE_MONTHS)

function addSkills(view: CandidateView, board: JobBoard): void {
  const seen = new Set<string>()
  view.told.forEach((skill, at) => {
    const words = skillWords(skill)
    const key = keyOf(words)
    if (seen.has(key)) return
    seen.add(key)
    for (const { label, percent } of likeness(board.skills, words)) {
      if (percent > view.skill[label]!) {
        view.nextSkill[label] = view.skill[label]!
        view.skill[label] = percent
        view.skillBy[label] = at
      } else if (percent > view.nextSkill[label]!) view.nextSkill[label] = percent
    }
  })
}
