import { describe, expect, test } from 'vitest'
import { answerQuestions } from '#src/modules/imports/commands/answer-questions.ts'
import { readImport } from '#src/modules/imports/commands/read-import.ts'
import { undoImport } from '#src/modules/imports/commands/undo-import.ts'
import { listQuestions } from '#src/modules/imports/queries/questions.ts'
import { listAllRows } from '#src/modules/imports/queries.ts'
import type { Import } from '#src/modules/imports/types.ts'
import { look } from '#src/platform/world.ts'
import { coordinator } from '#tests/support/cast.ts'
import { bringIn, importOf, read, textFile } from '#tests/support/imports.ts'
import { freshWorld, type TestWorld } from '#tests/support/world.ts'

const people = (...rows: string[]) => textFile('inscriptions.csv', 'Courriel;Prénom;Nom;Statut;Consentement', ...rows)
const firms = (...rows: string[]) => textFile('entreprises.csv', "Entreprise;Nom d'usage;Statut", ...rows)
const wishes = (...rows: string[]) => textFile('souhaits.csv', 'Nature;Courriel;Nom du candidat;Entreprise', ...rows)
const tables = (...rows: string[]) => textFile('tables.csv', 'Table;Entreprise;Recruteur;Pause', ...rows)
const jobs = (...rows: string[]) => textFile('postes.csv', 'Entreprise;Titre du poste;Salaire', ...rows)

const ANA = 'ana@exemple.ca;Ana;Roy;RP;oui'
const INVENTED = 'Inventée inc.;La Gaillardine;confirmée'

const DAY = {
  name: 'evenement.json',
  bytes: Buffer.from(
    JSON.stringify({
      format: 'jumelage.journee/1',
      nom: 'Journée inventée',
      date: '2027-02-18',
      lieu: '1, rue Inventée',
      plages: [
        { plage: 0, de: '09:00', a: '09:15' },
        { plage: 1, de: '09:15', a: '09:30' },
      ],
    }),
  ),
}

/** A day with one person and one firm, brought in by their own files. */
async function dayWith(...files: Parameters<typeof bringIn>[1]['files'] & object[]) {
  const world = await freshWorld()
  const { eventId } = await bringIn(world, { files: [DAY, ...files] as never })
  return { world, into: eventId! }
}

const rowsOf = async (world: TestWorld, { id }: Import) =>
  (await look(world, coordinator, (db) => listAllRows(db, coordinator, id))).map(({ kind, action, reasons }) => [
    kind,
    action,
    ...reasons.flatMap((reason) => (reason.type === 'refusal' ? [reason.code] : [])),
  ])

describe('a file of wishes alone', () => {
  test('is brought to the people and firms who are here, once, and is taken back', async () => {
    const { world, into } = await dayWith(people(ANA), firms(INVENTED))
    const files = [
      wishes('demande;ANA@exemple.ca;;La Gaillardine', 'étoile;;Roy Ana;INVENTÉE', 'demande;x@exemple.ca;;Inventée'),
    ]
    const written = await bringIn(world, { files, into })
    expect(await rowsOf(world, written)).toEqual([
      ['wish', 'create'],
      ['wish', 'create'],
      ['wish', 'refuse', 'candidate-unknown'],
    ])
    const wished = () => world.owner.selectFrom('wishes').select(['side']).orderBy('side').execute()
    expect(await wished()).toEqual([{ side: 'candidate' }, { side: 'employer' }])
    expect((await bringIn(world, { files, into })).summary?.counts.wish).toEqual({ same: 2, refuse: 1 })
    expect(await wished()).toHaveLength(2)
    expect(await undoImport(world, coordinator, written.id)).toEqual({ ok: true, value: null })
    expect(await wished()).toEqual([])
  })

  test('asks which person a name stands for, and takes the answer', async () => {
    const { world, into } = await dayWith(people(ANA, 'ana.roy@exemple.ca;Ana;Roy;RP;oui'), firms(INVENTED))
    const { id } = await read(world, { files: [wishes('demande;;Ana Roy;Inventée inc.')], into })
    const [who] = (await look(world, coordinator, (db) => listQuestions(db, coordinator, id, { page: 1, perPage: 5 })))
      .rows
    expect(who!.question.choices.map(({ text }) => text)).toEqual(['ana@exemple.ca', 'ana.roy@exemple.ca'])
    await answerQuestions(world, coordinator, id, new Map([[who!.id, { is: 'means', text: 'ana.roy@exemple.ca' }]]))
    await readImport(world, coordinator, id)
    expect((await importOf(world, id)).summary?.counts.wish).toEqual({ create: 1 })
  })

  test('is refused for whoever is here and not at the day', async () => {
    const { world, into } = await dayWith(people(ANA), firms(INVENTED))
    await bringIn(world, {
      files: [people('jo@exemple.ca;Jo;Lim;RP;oui'), firms('Ailleurs inc.;;')],
      into: 'none',
    })
    const read2 = await read(world, {
      files: [wishes('demande;jo@exemple.ca;;Inventée inc.', 'demande;ana@exemple.ca;;Ailleurs inc.')],
      into,
    })
    expect(await rowsOf(world, read2)).toEqual([
      ['wish', 'refuse', 'not-registered'],
      ['wish', 'refuse', 'employer-not-there'],
    ])
  })

  test('beside a file of people, a person of both is one', async () => {
    const { world, into } = await dayWith(people(ANA), firms(INVENTED))
    const both = [people('ana@exemple.ca;Ana;Roy-Lim;RP;oui'), wishes('demande;ana@exemple.ca;;La Gaillardine')]
    const { summary } = await bringIn(world, { files: both, into })
    expect(summary?.counts).toMatchObject({ candidate: { update: 1 }, wish: { create: 1 } })
  })
})

test('a file of jobs alone goes to the firms that are here, once, and is taken back', async () => {
  const { world, into } = await dayWith(firms(INVENTED))
  const files = [jobs('La Gaillardine;Soudeuse;25 $/h', 'Inconnue;Commis;20 $/h')]
  const written = await bringIn(world, { files, into })
  expect(await rowsOf(world, written)).toEqual([
    ['job', 'create'],
    ['job', 'refuse', 'employer-unknown'],
  ])
  expect((await bringIn(world, { files, into: 'none' })).summary?.counts.job).toEqual({ same: 1, refuse: 1 })
  expect(await undoImport(world, coordinator, written.id)).toEqual({ ok: true, value: null })
  expect(await world.owner.selectFrom('jobs').select('id').execute()).toEqual([])
})

test('a file of tables alone brings the firms that are here to the day, and takes them back', async () => {
  const { world, into } = await dayWith(people(ANA))
  await bringIn(world, { files: [firms(INVENTED)], into: 'none' })
  const files = [
    tables('1;La Gaillardine;Max Ory;', '2;Inventée inc.;Ruth Achebe;'),
    wishes('demande;ana@exemple.ca;;La Gaillardine'),
  ]
  const written = await bringIn(world, { files, into })
  expect(written.summary?.counts).toEqual({ table: { create: 2 }, wish: { create: 1 } })
  const there = () => world.owner.selectFrom('eventEmployers').select('state').execute()
  expect(await there()).toEqual([{ state: 'to-confirm' }])
  expect((await bringIn(world, { files, into })).summary?.counts).toEqual({ table: { same: 2 }, wish: { same: 1 } })
  expect(await undoImport(world, coordinator, written.id)).toEqual({ ok: true, value: null })
  expect([await there(), await world.owner.selectFrom('eventTables').select('id').execute()]).toEqual([[], []])
})
