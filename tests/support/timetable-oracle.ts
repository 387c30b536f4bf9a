import highsModule, { type Highs } from 'highs'
import type { Problem } from '#src/engines/timetable/types.ts'

/** What the best timetable reaches of every aim, in order; found by integer programming, aim after aim. */
export type Optimum = {
  must: number
  tableMinima: number
  candidateMinima: number
  atLeast: number[]
  value: number
  /** The least waiting of all plans that reach the rest; only with the rule compact. */
  waiting?: number
}

/** An independent solver: the full model of a tiny problem, solved by HiGHS once per aim. */
export async function timetableOracle(): Promise<(problem: Problem) => Optimum> {
  // The package's types describe its CommonJS shape; under ES modules the loader itself is the default export.
  const highs = await (highsModule as unknown as () => Promise<Highs>)()
  return (problem) => optimumOf(highs, problem)
}

type Model = {
  rows: string[]
  variables: { name: string; pair: number; slot: number }[]
  extra: string[]
  /** Whole numbers that may exceed 1. */
  counts?: string[]
}

function optimumOf(highs: Highs, problem: Problem): Optimum {
  const model = modelOf(problem)
  const reached: number[] = []
  const aims = aimsIn(problem, model)
  for (const aim of aims) {
    reached.push(aim.length === 0 ? 0 : best(highs, model, aim))
    if (aim.length > 0) model.rows.push(`${sum(aim)} >= ${reached.at(-1)}`)
  }
  return {
    must: reached[0]!,
    tableMinima: reached[1]!,
    candidateMinima: reached[2]!,
    atLeast: reached.slice(3, -1),
    value: reached.at(-1)!,
    ...(problem.rules?.compact ? { waiting: leastWaiting(highs, problem, model) } : {}),
  }
}

type Term = { factor: number; name: string }

/** Terms of an aim, as a line of the model. */
export const sum = (terms: Term[]): string =>
  terms.map(({ factor, name }) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`).join(' ')

/** The model with one aim, in the LP format that integer programming solvers read. */
export function programOf({ rows, variables, extra, counts = [] }: Model, aim: Term[]): string {
  const names = [...variables.map((variable) => variable.name), ...extra]
  const constraints = rows.map((row, index) => ` r${index}: ${row}`).join('\n')
  const kinds = `${counts.length > 0 ? `General\n ${counts.join(' ')}\n` : ''}Binary\n ${names.join(' ')}`
  return `Maximize\n obj: ${sum(aim)}\nSubject To\n${constraints}\n${kinds}\nEnd\n`
}

function best(highs: Highs, model: Model, aim: Term[]): number {
  const text = programOf(model, aim)
  const answer = highs.solve(text)
  if (answer.Status !== 'Optimal') throw new Error(`HiGHS: ${answer.Status}\n${text}`)
  return Math.round(answer.ObjectiveValue)
}

/** Idle slots of all candidates between their first meeting and their last; a rest that is due is not idle. */
function leastWaiting(highs: Highs, { candidates, pairs, rules, slots }: Problem, model: Model): number {
  const rest = rules?.noConsecutive ? 2 : 1
  const [rows, extra, counts] = [[...model.rows], [...model.extra], ['none']]
  candidates.forEach(({ id }, c) => {
    const own = model.variables.filter(({ pair }) => pairs[pair]!.candidate === id)
    const [first, last, idle, any] = [`first${c}`, `last${c}`, `idle${c}`, `any${c}`]
    counts.push(first, last, idle)
    extra.push(any)
    for (const { name, slot } of own)
      rows.push(
        `${last} - ${slot} ${name} >= 0`,
        `${first} + ${slots - slot} ${name} <= ${slots}`,
        `${any} - ${name} >= 0`,
      )
    rows.push(
      `${idle} - ${last} + ${first} - ${rest} ${any}${own.map(({ name }) => ` + ${rest} ${name}`).join('')} >= 0`,
    )
  })
  const idle = candidates.map((_, c) => ({ factor: -1, name: `idle${c}` }))
  return 0 - best(highs, { ...model, rows, extra, counts }, [...idle, { factor: 0, name: 'none' }])
}

/** Every hard rule; what is 1 when a pair meets at a slot. */
export function modelOf(problem: Problem): Model {
  const forbidden = new Set(problem.forbidden?.map((pair) => `${pair.candidate} ${pair.table}`))
  const people = new Map([...problem.candidates, ...problem.tables].map((one) => [one.id, one]))
  const variables = problem.pairs.flatMap((pair, index) =>
    Array.from({ length: problem.slots }, (_, slot) => ({ name: `x${index}_${slot}`, pair: index, slot })).filter(
      ({ slot }) =>
        !forbidden.has(`${pair.candidate} ${pair.table}`) &&
        (pair.slots?.includes(slot) ?? true) &&
        !people.get(pair.candidate)?.away?.includes(slot) &&
        !people.get(pair.table)?.away?.includes(slot),
    ),
  )
  // A variable without a row would be refused by the reader: `nothing` keeps the model well formed when it is empty.
  return { rows: ['nothing <= 1', ...rowsOf(problem, variables)], variables, extra: ['nothing'] }
}

function rowsOf(problem: Problem, variables: Model['variables']): string[] {
  const rows = new Map<string, { names: string[]; most: number }>()
  const add = (key: string, most: number, name: string) => {
    const row = rows.get(key)
    if (row) row.names.push(name)
    else rows.set(key, { names: [name], most })
  }
  const employerOf = new Map(problem.tables.map((table) => [table.id, table.employer]))
  const people = new Map([...problem.candidates, ...problem.tables].map((one) => [one.id, one]))
  for (const { name, pair, slot } of variables) {
    const { candidate, table } = problem.pairs[pair]!
    add(`pair ${pair}`, 1, name)
    add(`at ${table} ${slot}`, 1, name)
    add(`at ${candidate} ${slot}`, 1, name)
    if (problem.rules?.noConsecutive) for (const start of [slot - 1, slot]) add(`rest ${candidate} ${start}`, 1, name)
    for (const id of [candidate, table]) add(`max ${id}`, people.get(id)?.max ?? problem.slots, name)
    if (problem.oncePerEmployer) add(`employer ${candidate} ${employerOf.get(table)}`, 1, name)
    if (problem.rules?.rooms !== undefined) add(`rooms ${slot}`, problem.rules.rooms, name)
  }
  return [...rows.values()].map(({ names, most }) => `${names.join(' + ')} <= ${most}`)
}

/** The objectives, first to last. Minima and levels count through 0/1 marks: marks of one never exceed its meetings. */
export function aimsIn(problem: Problem, model: Model): Term[][] {
  const meetingsOf = (id: string) =>
    model.variables.filter(({ pair }) => [problem.pairs[pair]!.candidate, problem.pairs[pair]!.table].includes(id))
  const marks = (prefix: string, id: string, count: number): Term[] => {
    const names = Array.from({ length: count }, (_, mark) => `${prefix}_${id}_${mark}`)
    model.extra.push(...names)
    if (count === 0) return []
    const minus = meetingsOf(id).map(({ name }) => ` - ${name}`)
    model.rows.push(`${names.join(' + ')}${minus.join('')} <= 0`)
    for (let mark = 1; mark < count; mark++) model.rows.push(`${names[mark]} - ${names[mark - 1]} <= 0`)
    return names.map((name) => ({ factor: 1, name }))
  }
  const fairness = problem.rules?.fairness ?? 0
  const levels = problem.candidates.map((one) => marks('f', one.id, fairness))
  return [
    model.variables.filter(({ pair }) => problem.pairs[pair]!.must).map(({ name }) => ({ factor: 1, name })),
    problem.tables.flatMap((one) => marks('t', one.id, Math.min(one.min ?? 0, problem.slots))),
    problem.candidates.flatMap((one) => marks('m', one.id, Math.min(one.min ?? 0, problem.slots))),
    ...Array.from({ length: fairness }, (_, level) => levels.map((own) => own[level]!)),
    model.variables
      .map(({ name, pair }) => ({ factor: problem.pairs[pair]!.score, name }))
      .concat({ factor: 0, name: 'nothing' }),
  ]
}
