import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { dominantExpertise } from '#src/engines/reading/expertise.ts'
import { knowledgeOf } from '#src/engines/reading/knowledge.ts'
import { linesOf } from '#src/engines/reading/layout/lines.ts'
import { readCv } from '#src/engines/reading/read-cv.ts'
import { shownDraft } from '#src/engines/reading/shown-draft.ts'
import type { Knowledge } from '#src/engines/reading/types.ts'
import { readDocument } from '#src/platform/documents/read-document.ts'
import { sharedPath } from '#tests/support/shared.ts'
import { builtInVocabulary, PREPARING_MS } from '#tests/support/vocabulary.ts'

// The open CVs and histories, read as the commands `cv read` and `expertise dominant` do. Goals of issue 4.

let knowledge: Knowledge
beforeAll(async () => {
  knowledge = knowledgeOf((await builtInVocabulary()).occupations)
}, PREPARING_MS)

type Job = { title: string; cnp: string; cnpAlternates: string[]; employer: string; start: string; end: string | null }
type Gold = Record<'name' | 'email' | 'phone' | 'asOf', string> & {
  experiences: Job[]
  protected?: Record<string, unknown>
}

const folder = () => sharedPath('data/reading/cv')
const golds = () =>
  readdirSync(folder())
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => ({ gold: JSON.parse(readFileSync(join(folder(), name), 'utf8')) as Gold & { file: string } }))

async function readFile({ file, asOf }: { file: string; asOf: string }) {
  const document = await readDocument(readFileSync(join(folder(), file)))
  if (!document.ok) throw new Error(`${file}: ${document.refusal}`)
  const lines = document.text.is === 'pages' ? linesOf(document.text.pages) : document.text.lines
  return shownDraft(readCv(lines, { asOf, knowledge }), asOf, knowledge)
}

const same = (one: unknown, other: unknown) => folded(one) === folded(other)
const folded = (value: unknown) =>
  String(value ?? '')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

test('the open CVs: names and ways to reach people exact, jobs found, their codes among those that are right', async () => {
  const counted = { contact: [0, 0], jobs: [0, 0], codes: [0, 0] }
  const count = (what: keyof typeof counted, isRight: boolean) => {
    counted[what][0]! += isRight ? 1 : 0
    counted[what][1]! += 1
  }
  for (const { gold } of golds()) {
    const draft = await readFile(gold)
    for (const field of ['name', 'email', 'phone'] as const) count('contact', same(draft[field]?.value, gold[field]))
    for (const job of gold.experiences) {
      const found = draft.experiences.find(
        ({ title, start, end }) =>
          same(title?.value, job.title) && start?.value === job.start && (end?.value ?? null) === job.end,
      )
      count('jobs', found !== undefined)
      count('codes', [job.cnp, ...job.cnpAlternates].includes(found?.cnp?.value ?? ''))
    }
  }
  const share = ([right, all]: number[]) => right! / all!
  expect(counted.jobs[1]).toBe(33)
  expect(share(counted.contact)).toBe(1)
  expect(share(counted.jobs)).toBeGreaterThanOrEqual(0.95)
  expect(share(counted.codes)).toBeGreaterThanOrEqual(0.8)
}, 300_000)

test('what the answers call protected is nowhere in the draft', async () => {
  const [found] = golds().filter(({ gold }) => gold.protected)
  const draft = JSON.stringify(await readFile(found!.gold)).toLowerCase()
  for (const value of ['1990', 'thiès', '35 ans', 'mariée', 'enfants', 'sénégalaise', 'musulmane', 'féminin'])
    expect(draft).not.toContain(value)
})

test('the open histories: nine of ten have the expertise that a recruiter would say', () => {
  const lines = readFileSync(sharedPath('data/reading/dominant.jsonl'), 'utf8').trim().split('\n')
  const right = lines
    .map((line) => JSON.parse(line))
    .filter(({ history, expected, acceptable }) => {
      const said = dominantExpertise(history, knowledge.classify).dominant ?? 'generalist'
      return [expected, ...acceptable].some(
        (one: string) => said === one || (one !== 'generalist' && said.startsWith(one)),
      )
    })
  expect(lines.length).toBe(10)
  expect(right.length).toBeGreaterThanOrEqual(9)
})
