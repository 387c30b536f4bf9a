/** One integer program solved by HiGHS: `tsx highs-run.ts program.lp seconds`. Writes one line of JSON. */
import { readFileSync } from 'node:fs'
import highsModule, { type Highs } from 'highs'
import { timed } from './stopwatch.ts'

const [file, seconds] = process.argv.slice(2)
if (!file) throw new Error('usage: tsx highs-run.ts program.lp seconds')
// The package's types describe its CommonJS shape; under ES modules the loader itself is the default export.
const highs = await (highsModule as unknown as () => Promise<Highs>)()
const text = readFileSync(file, 'utf8')
const { answer, milliseconds } = timed(() => highs.solve(text, { time_limit: Number(seconds) }))
const { Status, ObjectiveValue } = answer
const found = Status === 'Optimal' || (Status === 'Time limit reached' && Number.isFinite(ObjectiveValue))
// Without a plan, the objective is that of no column set: 0.
const value = found && ObjectiveValue > 0 ? Math.round(ObjectiveValue) : null
process.stdout.write(JSON.stringify({ value, proven: Status === 'Optimal', milliseconds }))
