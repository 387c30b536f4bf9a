import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import { beforeAll, expect, test } from 'vitest'
import { listProfiles } from '#src/modules/candidates/queries/dossiers.ts'
import { readCvInThread } from '#src/modules/careers/commands/read-cv.ts'
import { findCv, getCareer } from '#src/modules/careers/queries.ts'
import { look } from '#src/platform/world.ts'
import { cameByLink } from '#tests/support/by-link.ts'
import { adviser, asCandidateActor, employerAdviser, southManager } from '#tests/support/cast.ts'
import { planDay } from '#tests/support/planned-day.ts'
import { shownForms } from '#tests/support/shown-form.ts'
import { type Browser, openSite, type Site } from '#tests/support/site.ts'
import { builtInVocabulary, PREPARING_MS } from '#tests/support/vocabulary.ts'
import { freshWorld, type TestWorld } from '#tests/support/world.ts'

const own = '/o/nord/candidate/career'

beforeAll(builtInVocabulary, PREPARING_MS)

type Stage = { world: TestWorld; site: Site; me: Browser; candidateId: Awaited<ReturnType<typeof planDay>>['ottilie'] }

async function opened(): Promise<Stage> {
  const world = await freshWorld()
  const site = await openSite(world)
  const { ottilie: candidateId } = await planDay(world)
  return { world, site, candidateId, me: await cameByLink({ world, site }, { kind: 'candidate', candidateId }) }
}

async function cvOf(lines: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = new PDFDocument({ size: 'LETTER', margin: 50 })
  for (const line of lines) pdf.font(line.startsWith('*') ? 'Helvetica-Bold' : 'Helvetica').text(line.replace('*', ''))
  pdf.end()
  return new Uint8Array(await buffer(pdf))
}

const CV = [
  '*Ottilie Brindamour',
  'ottilie.brindamour@example.com',
  'Date de naissance : 3 mai 1990',
  '*EXPÉRIENCE',
  '*Soudeuse',
  'Structures du Fleuve inc., Lévis',
  '04/2022 à présent',
  '*Infirmière',
  'Clinique Atlas, Sfax (Tunisie)',
  '09/2015 à 08/2021',
  '*FORMATION',
  'Licence en soins infirmiers, Université de Sfax, Tunisie, 2015',
  '*COMPÉTENCES',
  'soudage MIG, lecture de plans',
  '*LANGUES',
  'Français : B2, arabe : langue maternelle',
]

async function give({ me }: Stage, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Response> {
  const form = new FormData()
  form.set('cv', new File([bytes], name))
  return me.upload(`${own}/cv`, form)
}

/** As the worker does. */
async function read({ world, candidateId }: Stage): Promise<void> {
  const actor = asCandidateActor(candidateId)
  const cv = await look(world, actor, (db) => findCv(db, actor, candidateId))
  await readCvInThread(world, actor, { candidateId, rowVersion: cv!.rowVersion })
}

const text = async (answer: Promise<Response>) =>
  (await (await answer).text()).replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0]+/g, ' ')

/** Sends the form of a page as it stands, with these changes. */
async function send({ me }: Stage, part: string, changes: Record<string, string[]> = {}): Promise<Response> {
  const html = await (await me.get(`${own}/${part}`)).text()
  const shown = shownForms(html).find(({ action }) => action === `${own}/${part}`)
  return me.post(`${own}/${part}`, { ...shown?.fields, ...changes })
}

test('a person gives a CV, sees what was read with its line, confirms, and it becomes the profile', async () => {
  const stage = await opened()
  const { world, me, candidateId } = stage
  expect(await text(me.get('/o/nord/candidate'))).toMatch('Votre parcours et votre CV')
  expect((await give(stage, 'CV – Ottilie.pdf', await cvOf(CV))).status).toBe(303)
  expect(await text(me.get(own))).toMatch('Nous lisons votre CV')
  await read(stage)
  const home = await text(me.get(own))
  expect(home).toMatch('Vos emplois 2 emplois À vérifier')
  expect(home).toMatch('nous ne les avons pas gardés : l’âge ou la date de naissance')
  const works = await text(me.get(`${own}/works`))
  expect(works).toMatch('Soudeuse , Structures du Fleuve inc., Canada, depuis avril 2022')
  expect(works).toMatch(/Dans votre CV, ligne 5 : « Soudeuse »/)

  expect((await send(stage, 'works', { 'employer-0': ['Structures du Fleuve'] })).status).toBe(303)
  expect((await send(stage, 'studies')).status).toBe(303)
  expect((await send(stage, 'skills')).status).toBe(303)
  expect((await send(stage, 'languages')).status).toBe(303)
  const [career, [profile]] = await look(world, adviser, async (db) => [
    await getCareer(db, adviser, candidateId),
    await listProfiles(db, adviser, [candidateId]),
  ])
  expect(career.works.map(({ title, employer, startedIn, endedIn }) => [title, employer, startedIn, endedIn])).toEqual([
    ['Soudeuse', 'Structures du Fleuve', '2022-04', null],
    ['Infirmière', 'Clinique Atlas', '2015-09', '2021-08'],
  ])
  expect(career.works.map(({ cnpCode }) => cnpCode)).toEqual(['72106', '31301'])
  expect(career.languages).toEqual([
    { language: 'fr', levelSaid: 'B2' },
    { language: 'ar', levelSaid: 'langue maternelle' },
  ])
  expect(profile).toMatchObject({
    lastTitle: 'Soudeuse',
    otherTitles: ['Infirmière'],
    diploma: 'Licence',
    fieldOfStudy: 'soins infirmiers',
    skills: ['soudage MIG', 'lecture de plans', 'soins infirmiers'],
    frenchSpokenMin: 7,
  })
  expect(await text(me.get(own))).toMatch('Tout est vérifié.')
  expect(JSON.stringify(await look(world, adviser, (db) => findCv(db, adviser, candidateId)))).not.toMatch('1990')
})

test('what is wrong is said beside its field, and what was typed is kept', async () => {
  const stage = await opened()
  await give(stage, 'cv.pdf', await cvOf(CV))
  await read(stage)
  const answer = await send(stage, 'works', { 'start-0': ['bientôt'], 'end-1': ['01/2010'], 'title-0': [''] })
  expect(answer.status).toBe(422)
  const page = await text(Promise.resolve(answer))
  expect(page).toMatch('Remplissez ce champ.')
  const months = await text(send(stage, 'works', { 'start-0': ['bientôt'] }))
  expect(months).toMatch('Écrivez un mois et une année, par exemple 09/2019.')
  expect(await text(send(stage, 'works', { 'end-1': ['01/2010'] }))).toMatch('La fin vient avant le début.')
  expect(await text(send(stage, 'works', { 'start-0': ['01/2040'] }))).toMatch('Ce mois n’est pas encore venu.')
  expect(await text(send(stage, 'studies', { 'year-0': ['l’an dernier'] }))).toMatch('Écrivez une année')
})

test('without a CV everything can be written by hand, and a line without its mark is left out', async () => {
  const stage = await opened()
  const line = { 'title-0': ['Cuisinière'], 'start-0': ['mars 2019'], 'end-0': ['2021'] }
  await send(stage, 'works', line)
  const actor = asCandidateActor(stage.candidateId)
  const works = () => look(stage.world, actor, async (db) => (await getCareer(db, actor, stage.candidateId)).works)
  expect(await works()).toEqual([])
  await send(stage, 'works', { ...line, 'keep-0': ['yes'] })
  expect(await works()).toMatchObject([{ title: 'Cuisinière', startedIn: '2019-03', endedIn: '2021-12' }])
})

test('a file that is no document is refused at the door, one that cannot be read says why', async () => {
  const stage = await opened()
  const bytes = (written: string) => new Uint8Array(Buffer.from(written))
  const said = async (name: string, file: Uint8Array<ArrayBuffer>) => text(give(stage, name, file))
  expect(await said('cv.pdf', bytes('<html>'))).toMatch('Le fichier doit être un PDF ou un document Word (.docx).')
  expect(await said('cv.pdf', bytes(''))).toMatch('Le fichier est vide.')
  await give(stage, 'cv.pdf', bytes('%PDF-1.7 rien'))
  await read(stage)
  expect(await text(stage.me.get(own))).toMatch('Le fichier ne peut pas être lu.')
})

test('the original is for the person and those who work with them, under its own name, and never shown', async () => {
  const stage = await opened()
  const file = await cvOf(CV)
  await give(stage, 'CV – Ottilie "été".pdf', file)
  const answer = await stage.me.get(`${own}/cv/file`)
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename="CV  Ottilie _ete_.pdf"; filename*=UTF-8''CV%20%E2%80%93%20Ottilie%20%22%C3%A9t%C3%A9%22.pdf`,
  )
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(file)
  const path = `/o/nord/staff/candidates/${stage.candidateId}/cv`
  expect((await (await stage.site.browserOf(adviser)).get(path)).status).toBe(200)
  expect((await (await stage.site.browserOf(employerAdviser)).get(path)).status).toBe(404)
  const south = await stage.site.browserOf(southManager)
  expect((await south.get(path.replace('/nord/', '/sud/'))).status).toBe(404)
  await stage.me.post(`${own}/cv/removal`, {})
  expect((await stage.me.get(`${own}/cv/file`)).status).toBe(404)
})

test('a CV that is given while another is read takes its place, and the older reading is dropped', async () => {
  const stage = await opened()
  const actor = asCandidateActor(stage.candidateId)
  await give(stage, 'one.pdf', await cvOf(CV))
  await give(stage, 'two.pdf', await cvOf(['*Ottilie Brindamour', '*LANGUES', 'anglais : C1']))
  await readCvInThread(stage.world, actor, { candidateId: stage.candidateId, rowVersion: 1 })
  const found = () => look(stage.world, actor, (db) => findCv(db, actor, stage.candidateId))
  expect(await found()).toMatchObject({ name: 'two.pdf', state: 'waiting' })
  await read(stage)
  expect((await found())?.draft?.languages.map(({ language }) => language)).toEqual(['en'])
})
