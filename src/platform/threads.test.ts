import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, expect, test } from 'vitest'
import { ROOT } from '#src/platform/root.ts'
import { runInThread, ThreadLimit } from '#src/platform/threads.ts'

mkdirSync(join(ROOT, '.cache'), { recursive: true })
// A program finds the checkout above it.
const folder = mkdtempSync(join(ROOT, '.cache/test-threads-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A thread of its own for a job, written as those of src/threads are. */
async function threadOf(name: string, job: string): Promise<URL> {
  const contents = `import { serveThread } from '#src/platform/threads.ts'\nserveThread(${job})`
  const outfile = join(folder, `${name}.mjs`)
  await build({
    stdin: { contents, resolveDir: ROOT },
    ...{ outfile, bundle: true, packages: 'external', format: 'esm', platform: 'node', logLevel: 'error' },
  })
  return pathToFileURL(outfile)
}

const limits = { seconds: 60, megabytes: 128 }

test('a job gets its input, tells how far it is, and answers', async () => {
  const job = await threadOf('sum', '(numbers, tell) => numbers.reduce((sum, n) => (tell(sum + n), sum + n), 0)')
  const told: number[] = []
  const onProgress = (at: number) => told.push(at)
  expect(await runInThread<number[], number, number>(job, [1, 2, 4], { ...limits, onProgress })).toBe(7)
  expect(told).toEqual([1, 3, 7])
})

test('we go on while it works', async () => {
  const job = await threadOf('busy', '() => { const end = Date.now() + 300; while (Date.now() < end); return "done" }')
  let ticks = 0
  const timer = setInterval(() => ticks++, 10)
  expect(await runInThread(job, null, limits)).toBe('done')
  clearInterval(timer)
  expect(ticks).toBeGreaterThan(5)
})

test('what a job throws comes out, with its name, its code and where it was', async () => {
  const job = await threadOf('throw', '() => { throw Object.assign(new RangeError("no such row"), { code: "23503" }) }')
  const thrown = await runInThread(job, null, limits).catch((error: unknown) => error)
  expect(thrown).toMatchObject({ name: 'RangeError', message: 'no such row', code: '23503' })
  expect((thrown as Error).stack).toContain('throw.mjs')
})

test('what cannot be copied between threads is an error, not a silence', async () => {
  const job = await threadOf('uncopied', '() => () => 1')
  await expect(runInThread(job, null, limits)).rejects.toThrow('could not be cloned')
})

test('a job that never ends is ended', async () => {
  const job = await threadOf('endless', '() => { for (;;); }')
  const ended = await runInThread(job, null, { ...limits, seconds: 0.5 }).catch((error: unknown) => error)
  expect(ended).toBeInstanceOf(ThreadLimit)
  expect(ended).toMatchObject({ limit: 'time' })
})

test('a job that takes too much memory is ended, and we are not', async () => {
  const job = await threadOf('hoard', '() => { const all = []; for (;;) all.push({ kept: String(Math.random()) }) }')
  const ended = await runInThread(job, null, { ...limits, megabytes: 32 }).catch((error: unknown) => error)
  expect(ended).toMatchObject({ limit: 'memory' })
})

test('a job is cancelled by its signal, working or waiting for its turn', async () => {
  const job = await threadOf('endless', '() => { for (;;); }')
  const moreThanCores = Array.from({ length: 70 }, () => new AbortController())
  const outcomes = moreThanCores.map(({ signal }) =>
    runInThread(job, null, { ...limits, signal }).catch((error: Error) => error.message),
  )
  setTimeout(() => {
    for (const cancelling of moreThanCores) cancelling.abort(new Error('nobody waits for it'))
  }, 200)
  expect(new Set(await Promise.all(outcomes))).toEqual(new Set(['nobody waits for it']))
  const sum = await threadOf('sum', '(numbers) => numbers.length')
  expect(await runInThread(sum, [1, 2], limits)).toBe(2)
  const { signal } = moreThanCores[0]!
  await expect(runInThread(sum, [1, 2], { ...limits, signal })).rejects.toThrow('nobody waits for it')
})

test('a thread that ends itself has no result', async () => {
  const job = await threadOf('exit', '() => process.exit(0)')
  await expect(runInThread(job, null, limits)).rejects.toThrow('ended without a result')
})

test('work that somebody waits for begins at once, however much long work is under way', async () => {
  const long = await threadOf('long', '() => new Promise((done) => setTimeout(done, 60000))')
  const short = await threadOf('short', '() => "answered"')
  const moreThanCores = Array.from({ length: 70 }, () => new AbortController())
  const many = moreThanCores.map(({ signal }) => runInThread(long, null, { ...limits, signal }))
  expect(await runInThread(short, null, { ...limits, isAwaited: true })).toBe('answered')
  for (const ending of moreThanCores) ending.abort(new Error('over'))
  expect((await Promise.allSettled(many)).every(({ status }) => status === 'rejected')).toBe(true)
}, 30_000)
