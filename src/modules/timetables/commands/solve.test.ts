import { expect, test } from 'vitest'
import { checkPlan } from '#src/engines/timetable/check.ts'
import type { Progress } from '#src/engines/timetable/types.ts'
import { newTask, solveHere, solveInThread } from '#src/modules/timetables/commands/solve.ts'
import { answerSupposition } from '#src/modules/timetables/commands/suppose.ts'
import { madeInstance } from '#tests/support/timetables.ts'

/** Short windows: far from proven within the seconds of a test. */
const hard = madeInstance('S3w', 11, { fairness: 2, compact: true })
const easy = madeInstance('S1', 11)

test('a thread gives the same plan as the same computation here', async () => {
  const plans = await Promise.all([solveInThread, solveHere].map((solve) => solve(newTask([easy, easy], 30))))
  const [inThread, here] = plans.map((both) => both.map(({ milliseconds: _, ...plan }) => plan))
  expect(inThread).toEqual(here)
  expect(inThread![0]).toEqual(inThread![1])
}, 30_000)

test('once it is enough, the best plan so far is given, with its bound; progress was told on the way', async () => {
  // Score alone: where fairness comes first, a better plan may be worth less.
  const byScore = madeInstance('S3w', 11, { fairness: 0 })
  const task = newTask([byScore], 60)
  const told: Progress[] = []
  const onProgress = (progress: Progress) => {
    told.push(progress)
    Atomics.store(new Int8Array(task.enough), 0, 1)
  }
  const [plan] = await solveInThread(task, { onProgress })
  expect(told.length).toBeGreaterThan(0)
  expect(plan?.status).toEqual('feasible')
  expect(plan!.value).toBeGreaterThanOrEqual(told[0]!.value)
  expect(plan!.bound).toBeGreaterThan(plan!.value)
  expect(checkPlan(byScore, plan!).breaches).toEqual([])
}, 60_000)

test('a question about a day that is not proven never makes it worse by adding to it', async () => {
  const [plan] = await solveHere(newTask([hard], 3))
  const answer = await answerSupposition({ problem: hard, plan: plan!, now: -1, supposition: { kind: 'slot' } })
  expect(answer?.before.value).toEqual(plan!.value)
  expect(answer!.after.people).toBeGreaterThanOrEqual(answer!.before.people)
  expect(answer!.after.value).toBeGreaterThanOrEqual(answer!.before.value)
}, 60_000)

test('when its time is over, a plan is given all the same', async () => {
  const [plan] = await solveInThread(newTask([hard], 0.1))
  expect(plan!.meetings.length).toBeGreaterThan(0)
}, 60_000)

test('what nobody wants any more is ended in the middle', async () => {
  const givenUp = new AbortController()
  const solving = solveInThread(newTask([hard], 60), {
    signal: givenUp.signal,
    onProgress: () => givenUp.abort(new Error('given up')),
  })
  await expect(solving).rejects.toThrow('given up')
}, 60_000)
