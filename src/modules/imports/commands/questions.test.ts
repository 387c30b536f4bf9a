import { expect, test } from 'vitest'
import type { Answer } from '#src/engines/intake/question-types.ts'
import { answerQuestions } from '#src/modules/imports/commands/answer-questions.ts'
import { readImport } from '#src/modules/imports/commands/read-import.ts'
import { forgetAnswers } from '#src/modules/imports/commands/save-questions.ts'
import { confirmImport, correctMapping } from '#src/modules/imports/commands/start-import.ts'
import { undoImport } from '#src/modules/imports/commands/undo-import.ts'
import { writeImport } from '#src/modules/imports/commands/write-import.ts'
import { countQuestions, listQuestions } from '#src/modules/imports/queries/questions.ts'
import type { ImportQuestion } from '#src/modules/imports/types/questions.ts'
import type { Import, ImportId } from '#src/modules/imports/types.ts'
import { inScope } from '#src/platform/database.ts'
import { NotFound } from '#src/platform/errors.ts'
import { look } from '#src/platform/world.ts'
import { coordinator, southManager } from '#tests/support/cast.ts'
import { bringIn, importOf, read, textFile } from '#tests/support/imports.ts'
import { factsIn, freshWorld, type TestWorld } from '#tests/support/world.ts'

const HEADS = 'Courriel;Prénom;Nom;Téléphone;Français parlé;Statut;Consentement'
const people = (...rows: string[]) => textFile('inscriptions.csv', HEADS, ...rows)
const ANA = 'ana@exemple.ca;Ana;Roy;450 555-0111;inter. avancé;RP;oui'
const JO = 'jo@exemple.ca;Jo;Lim;450 555-0112;Inter. avancé;CSQ;oui'

const means = (text: string): Answer => ({ is: 'means', text })

const asked = async (world: TestWorld, id: ImportId): Promise<ImportQuestion[]> =>
  look(world, coordinator, async (db) => (await listQuestions(db, coordinator, id, { page: 1, perPage: 50 })).rows)
const counts = (world: TestWorld, id: ImportId) => look(world, coordinator, (db) => countQuestions(db, coordinator, id))

/** Answers by what is said, and has the files read again. */
async function answer(world: TestWorld, id: ImportId, said: Record<string, Answer | null>): Promise<Import> {
  const answers = new Map(
    (await asked(world, id)).flatMap(({ id: questionId, question }) =>
      question.said in said ? [[questionId, said[question.said]!] as const] : [],
    ),
  )
  expect(await answerQuestions(world, coordinator, id, answers)).toEqual({ ok: true, value: null })
  await readImport(world, coordinator, id)
  return importOf(world, id)
}

async function write(world: TestWorld, { id, rowVersion }: Import) {
  await confirmImport(world, coordinator, id, { rowVersion, inWorker: false })
  await writeImport(world, coordinator, id)
  return importOf(world, id)
}

const levels = async (world: TestWorld) => {
  const rows = await world.owner
    .selectFrom('profiles')
    .innerJoin('candidates', 'candidates.id', 'profiles.candidateId')
    .select(['email', 'frenchSpokenMin', 'frenchSpokenMax'])
    .orderBy('email')
    .execute()
  return rows.map(({ email, frenchSpokenMin, frenchSpokenMax }) => [email, frenchSpokenMin, frenchSpokenMax])
}

test('what is not understood is asked once, answered, and written as answered', async () => {
  const world = await freshWorld()
  const opened = await read(world, { files: [people(ANA, JO)] })
  const questions = await asked(world, opened.id)
  expect(questions.map(({ question, rows }) => [question.field, question.said, rows])).toEqual([
    ['status', 'CSQ', 1],
    ['frenchSpoken', 'inter. avancé', 2],
  ])
  expect(questions[1]!.question.places).toEqual([
    { file: 'inscriptions.csv', line: 2 },
    { file: 'inscriptions.csv', line: 3 },
  ])
  const answered = await answer(world, opened.id, { 'inter. avancé': means('5-8'), CSQ: { is: 'refuse' } })
  expect([answered.state, answered.summary?.counts.candidate]).toEqual(['to-confirm', { create: 1, refuse: 1 }])
  expect((await write(world, answered)).state).toBe('written')
  expect(await levels(world)).toEqual([['ana@exemple.ca', 5, 8]])
  expect(await factsIn(world)).toContain('import.answered')
})

test('the next file is read as the last one was answered, and may be answered otherwise', async () => {
  const world = await freshWorld()
  const first = await answer(world, (await read(world, { files: [people(ANA)] })).id, { 'inter. avancé': means('5-8') })
  await write(world, first)
  world.setNow('2027-02-01T14:00:00Z')
  const again = await read(world, { files: [people(ANA)] })
  expect([again.summary?.counts.candidate, await counts(world, again.id)]).toEqual([
    { same: 1 },
    { all: 1, open: 0, recalled: 1 },
  ])
  expect((await asked(world, again.id))[0]).toMatchObject({
    answer: means('5-8'),
    answeredAt: new Date('2027-01-15T14:00:00Z'),
  })
  const changed = await answer(world, again.id, { 'inter. avancé': means('8') })
  expect(changed.summary?.counts.candidate).toEqual({ update: 1 })
  await write(world, changed)
  expect(await levels(world)).toEqual([['ana@exemple.ca', 8, 8]])
  expect(await undoImport(world, coordinator, again.id)).toEqual({ ok: true, value: null })
  expect(await levels(world)).toEqual([['ana@exemple.ca', 5, 8]])
})

test('an answer that is given elsewhere after the check changes nothing of what was shown', async () => {
  const world = await freshWorld()
  const shown = await read(world, { files: [people(ANA)] })
  await answer(world, (await read(world, { files: [people(ANA)] })).id, { 'inter. avancé': means('5-8') })
  await write(world, shown)
  expect(await levels(world)).toEqual([['ana@exemple.ca', null, null]])
})

test('an answer taken back is asked again, here and of the next file', async () => {
  const world = await freshWorld()
  const { id } = await read(world, { files: [people(ANA)] })
  await answer(world, id, { 'inter. avancé': means('5-8') })
  await answer(world, id, { 'inter. avancé': null })
  expect(await counts(world, id)).toEqual({ all: 1, open: 1, recalled: 0 })
  expect(await counts(world, (await read(world, { files: [people(ANA)] })).id)).toMatchObject({ open: 1 })
})

test('answers wait while a column is left out, and nothing said while files are read is lost', async () => {
  const world = await freshWorld()
  const { id, rowVersion } = await read(world, { files: [people(ANA)] })
  const [level] = await asked(world, id)
  await answerQuestions(world, coordinator, id, new Map([[level!.id, means('4')]]))
  // Before the first answer was read.
  await answerQuestions(world, coordinator, id, new Map([[level!.id, means('5-8')]]))
  await readImport(world, coordinator, id)
  expect((await asked(world, id))[0]!.answer).toEqual(means('5-8'))
  const { rowVersion: now } = await importOf(world, id)
  expect(now).toBeGreaterThan(rowVersion)
  const leave = (field: 'frenchSpoken' | null, version: number) => {
    const corrections = [{ file: 'inscriptions.csv', sheet: 'inscriptions.csv', columns: { 4: field } }]
    return correctMapping(world, coordinator, id, { mapping: { corrections }, rowVersion: version })
  }
  await leave(null, now)
  await readImport(world, coordinator, id)
  expect(await counts(world, id)).toMatchObject({ all: 0 })
  await leave('frenchSpoken', (await importOf(world, id)).rowVersion)
  await readImport(world, coordinator, id)
  expect(await counts(world, id)).toEqual({ all: 1, open: 0, recalled: 0 })
})

test('a thousand unknown values are a thousand questions, page by page', async () => {
  const world = await freshWorld()
  const rows = Array.from({ length: 1000 }, (_, at) => `p${at}@exemple.ca;P${at};Roy;;niveau zed ${at};RP;oui`)
  const { id } = await read(world, { files: [people(...rows)] })
  expect(await counts(world, id)).toMatchObject({ all: 1000, open: 1000 })
  const last = await look(world, coordinator, (db) => listQuestions(db, coordinator, id, { page: 50, perPage: 20 }))
  expect([last.pages, last.rows.at(-1)!.question.said]).toEqual([50, 'niveau zed 999'])
})

test('what a chamber answers stays with it, for a year after it last served', async () => {
  const world = await freshWorld()
  const { id } = await read(world, { files: [people(ANA)] })
  await answer(world, id, { 'inter. avancé': means('5-8') })
  await expect(answerQuestions(world, southManager, id, new Map())).rejects.toThrow(NotFound)
  const elsewhere = await read(world, { files: [people(ANA)] }, southManager)
  expect(await look(world, southManager, (db) => countQuestions(db, southManager, elsewhere.id))).toMatchObject({
    open: 1,
  })
  const left = async (on: string) => {
    await inScope(world.db, coordinator, (tx) => forgetAnswers(tx, new Date(on)))
    return (await world.owner.selectFrom('rememberedAnswers').select('id').execute()).length
  }
  expect([await left('2028-01-14T00:00:00Z'), await left('2028-01-16T00:00:00Z')]).toEqual([1, 0])
})

test('a file that was written is not answered any more', async () => {
  const world = await freshWorld()
  const { id } = await bringIn(world, { files: [people(ANA)] })
  const [level] = await asked(world, id)
  const late = await answerQuestions(world, coordinator, id, new Map([[level!.id, means('7')]]))
  expect(late).toEqual({ ok: false, reasons: ['not-to-confirm'] })
})
