import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ROOT } from '#src/platform/root.ts'

const folder = mkdtempSync(join(tmpdir(), 'vocabulary-'))
afterAll(() => rmSync(folder, { recursive: true }))

function jumelage(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(join(ROOT, 'bin/jumelage'), args, { encoding: 'utf8', input })
  return { status, lines: stdout.split('\n').filter(Boolean), said: stderr }
}

type Line = { title: string; answers: { code: string; title: string; confidence: number }[]; abstains: boolean }
const read = (lines: string[]) => lines.map((line) => JSON.parse(line) as Line)
const best = (lines: string[]) => read(lines).map(({ title, answers }) => [title, answers[0]?.code ?? null])

function cnpFolder(name: string, elements: string): string {
  const path = join(folder, name)
  mkdirSync(path)
  writeFileSync(join(path, 'elements.csv'), elements)
  return path
}

const HEADER = 'Level,Code - NOC 2021 V1.0,Class title,Element Type Label English,Element Description English\n'

test('titles of standard input have their unit groups, without any file of an operator', () => {
  const { status, lines } = jumelage(['occupations', 'classify', '-'], 'Infirmière clinicienne\n\nsoftware developer\n')
  expect(status).toBe(0)
  expect(best(lines)).toEqual([
    ['Infirmière clinicienne', '31301'],
    ['', null],
    ['software developer', '21232'],
  ])
  const titles = read(lines).map(({ answers, abstains }) => [answers[0]?.title ?? null, abstains])
  expect(titles).toEqual([
    [expect.stringContaining('infirmières autorisées'), false],
    [null, true],
    ['Software developers and programmers', false],
  ])
})

test('an operator makes a vocabulary of official files, asks what it knows, and uses it', () => {
  const titles = ['Quidditch ball turner', 'Quidditch broom turner', 'Quidditch hoop turner']
  const rows = titles.map((title) => `5,94129,Other wood processing machine operators,All examples,${title} \n`)
  const out = join(folder, 'own.index')
  const path = cnpFolder('cnp', HEADER + rows.join(''))
  const built = jumelage(['taxonomy', 'build', '--cnp', path, '--official-only', '--out', out])
  expect(built.status).toBe(0)
  const about = JSON.parse(built.lines[0]!)
  expect(about.sources.map(({ records, titles: read }: Record<string, number>) => [records, read])).toEqual([[3, 3]])
  expect(JSON.parse(jumelage(['taxonomy', 'info', out]).lines[0]!)).toEqual(about)
  const asked = jumelage(['occupations', 'classify', '--taxonomy', out, '--lang', 'en', '-'], 'Quidditch bat turner\n')
  expect(best(asked.lines)).toEqual([['Quidditch bat turner', '94129']])
})

test('a wrong layout is refused with file, line and column, and nothing is written', () => {
  const path = cnpFolder('wrong', `${HEADER}5,94129,Operators,All examples,Turner\n5,99999,Operators,All examples,X\n`)
  const out = join(folder, 'wrong.index')
  const { status, lines, said } = jumelage(['taxonomy', 'build', '--cnp', path, '--out', out])
  expect([status, lines, said]).toEqual([1, [], `${path}/elements.csv:3:2: '99999' is no code of CNP 2021\n`])
  expect(jumelage(['taxonomy', 'info', out])).toEqual({
    status: 1,
    lines: [],
    said: `${out}: there is no such file\n`,
  })
})

test('a file that is no vocabulary is refused', () => {
  const path = join(folder, 'notes.txt')
  writeFileSync(path, 'not a vocabulary, but long enough to have a head of its own')
  expect(jumelage(['taxonomy', 'info', path]).said).toBe(`${path} is no file of Jumelage\n`)
  expect(jumelage(['occupations', 'classify', '--taxonomy', path, '-'], 'x\n').status).toBe(1)
})

test('labels of a list are ranked for each text, as lines of a run that keep their order when sorted', () => {
  const corpus = join(folder, 'corpus.tsv')
  writeFileSync(corpus, 'c_id\tjobtitle\nE1\tboulanger/boulangère\nE2\tartisan boulanger\nE3\tplombier\n')
  const concepts = join(folder, 'concepts.tsv')
  writeFileSync(concepts, 'E1\tbaker\nE2\tbaker\nE3\tplumber\n')
  const args = ['labels', 'link', '--corpus', corpus, '--concepts', concepts, '--queries', '-']
  const { status, lines } = jumelage([...args, '--top', '2'], 'Q1\tboulangère\nQ2\tcarreleuse ou plombière\n')
  const rows = lines.map((line) => line.split(' '))
  expect([status, rows.map(([query, , element, rank]) => [query, element, rank])]).toEqual([
    0,
    [
      ['Q1', 'E1', '1'],
      ['Q1', 'E2', '2'],
      ['Q2', 'E3', '1'],
      ['Q2', 'E1', '2'],
    ],
  ])
  expect(rows.every(([, q0, , , , name]) => q0 === 'Q0' && name === 'jumelage')).toBe(true)
  expect(Number(rows[0]![4])).toBeGreaterThan(Number(rows[1]![4]))
  writeFileSync(corpus, 'E1\tboulanger\nno tab here\n')
  expect(jumelage(args, 'Q1\tx\n').said).toBe(`${corpus}:2:1: an identifier, a tab and a text are needed\n`)
})

test('skills of standard input are told with their places, and what is denied is marked', () => {
  const input = 'Maîtrise de Java ; aucune connaissance de JavaScript.\n\n'
  const { status, lines } = jumelage(['skills', 'extract', '--lang', 'fr', '-'], input)
  const skill = (label: string, start: number, end: number, negated: boolean) => ({
    label,
    concept: label.toLowerCase(),
    surface: label,
    start,
    end,
    confidence: 0.95,
    negated,
  })
  expect([status, ...lines.map((line) => JSON.parse(line))]).toEqual([
    0,
    {
      text: 'Maîtrise de Java ; aucune connaissance de JavaScript.',
      skills: [skill('Java', 12, 16, false), skill('JavaScript', 42, 52, true)],
    },
    { text: '', skills: [] },
  ])
})

test('skills: a missing file is refused with 1, wrong usage with 2', () => {
  const missing = join(folder, 'missing.txt')
  expect(jumelage(['skills', 'extract', missing])).toEqual({
    status: 1,
    lines: [],
    said: `${missing}: there is no such file\n`,
  })
  expect(jumelage(['skills', 'extract', '--taxonomy', missing, '-'], 'x\n').status).toBe(1)
  expect(jumelage(['skills', 'extract', '--lang', 'de', '-'], 'x\n').status).toBe(2)
  expect(jumelage(['skills']).status).toBe(2)
})

test('labels of skills are ranked for each text, in the words of the list or in ours', () => {
  const list = join(folder, 'skill-labels.txt')
  writeFileSync(list, 'bake bread\nlead others\nuse spreadsheets software\nrepair electric bicycles\n')
  const { status, lines } = jumelage(
    ['skills', 'link', '--labels', list, '--top', '1', '-'],
    'You will be baking bread\nGreat leadership\nzzz\n',
  )
  const answers = lines.map((line) => JSON.parse(line) as { text: string; answers: { label: string; score: number }[] })
  expect([status, answers.map(({ text, answers }) => [text, answers.map(({ label }) => label)])]).toEqual([
    0,
    [
      ['You will be baking bread', ['bake bread']],
      ['Great leadership', ['lead others']],
      ['zzz', []],
    ],
  ])
  writeFileSync(list, '\n')
  expect(jumelage(['skills', 'link', '--labels', list, '-'], 'x\n')).toEqual({
    status: 1,
    lines: [],
    said: `${list}: no label is there\n`,
  })
  expect(jumelage(['skills', 'link', '-'], 'x\n').status).toBe(2)
  expect(jumelage(['skills', 'link', '--labels', list, '--top', '0', '-'], 'x\n').status).toBe(2)
})
