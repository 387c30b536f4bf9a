import { expect, test } from 'vitest'
import { readImport } from '#src/modules/imports/commands/read-import.ts'
import { confirmImport } from '#src/modules/imports/commands/start-import.ts'
import { writeImport } from '#src/modules/imports/commands/write-import.ts'
import { coordinator, southManager } from '#tests/support/cast.ts'
import { importOf, read, textFile } from '#tests/support/imports.ts'
import { shownForm } from '#tests/support/shown-form.ts'
import { type Browser, openSite } from '#tests/support/site.ts'
import { freshWorld } from '#tests/support/world.ts'

const HEADS = 'Courriel;Prénom;Nom;Téléphone;Français parlé;Arrivée au Canada;Statut;Consentement'
const people = (...rows: string[]) => textFile('inscriptions.csv', HEADS, ...rows)
const ANA = 'ana@exemple.ca;Ana;Roy;450 555-0111;inter. avancé;automne 2022;RP;oui'

async function opened(...rows: string[]) {
  const world = await freshWorld()
  const { id } = await read(world, { files: [people(...rows)] })
  const browser = await (await openSite(world)).browserOf(coordinator)
  return { world, browser, id, path: `/o/nord/staff/imports/${id}` }
}

/** The names of the fields of a page of questions, by the label of each. */
async function fieldsOf(browser: Browser, path: string): Promise<Map<string, string>> {
  const html = await (await browser.get(path)).text()
  return new Map(
    [...html.matchAll(/<label for="(a-[0-9a-f]{20})"[^>]*>\s*([^<]*?)\s*</g)].map(([, name, label]) => [
      label!.replaceAll('\u00a0', ' '),
      name!,
    ]),
  )
}

test('the check asks what the values mean, and writes what was answered', async () => {
  const { world, browser, id, path } = await opened(ANA)
  const check = await (await browser.get(path)).text()
  expect(check).toContain('Valeurs à préciser')
  expect(check.replaceAll('\u00a0', ' ')).toContain('1 ligne : inscriptions.csv, ligne 2.')
  const fields = await fieldsOf(browser, path)
  expect([...fields.keys()]).toEqual(['« automne 2022 » : quelle date?', '« inter. avancé » : quel niveau?'])
  const [date, level] = [...fields.values()]
  const answer = await browser.post(`${path}/questions`, { [date!]: '10/2022', [level!]: '5-8' })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${path}?done=imports.clarified`])
  await readImport(world, coordinator, id)
  const { rowVersion } = await importOf(world, id)
  await confirmImport(world, coordinator, id, { rowVersion, inWorker: false })
  await writeImport(world, coordinator, id)
  const file = await world.owner.selectFrom('eligibilityFiles').selectAll().executeTakeFirstOrThrow()
  expect([file.arrivedFrom, file.arrivedTo, file.arrivalSaid]).toEqual(['2022-10-01', '2022-10-31', 'automne 2022'])
  expect(await (await browser.get(path)).text()).toContain(`href="${path}/questions?only=answered"`)
  const answers = await (await browser.get(`${path}/questions?only=answered`)).text()
  expect(answers).toContain('2022-10')
  expect(answers).not.toContain('<form method="post" action="/o/nord/staff/imports')
})

test('an answer that is not understood stands beside its field, and the others are kept', async () => {
  const { browser, path } = await opened(ANA)
  const [date, level] = [...(await fieldsOf(browser, `${path}/questions`)).values()]
  const answer = await browser.post(`${path}/questions`, { [date!]: 'l’automne', [level!]: '7' })
  const html = await answer.text()
  expect(answer.status).toBe(422)
  expect(html.replaceAll('\u00a0', ' ')).toContain('« automne 2022 » : la réponse n’est pas comprise.')
  expect(shownForm(html)).toMatchObject({ [date!]: ['l’automne'], [level!]: ['7'] })
})

test('what was answered is shown, with when, and can be answered otherwise', async () => {
  const { world, browser, path } = await opened(ANA)
  const [date, level] = [...(await fieldsOf(browser, `${path}/questions`)).values()]
  await browser.post(`${path}/questions`, { [level!]: '=refuse', [date!]: '', [date!.replace('a-', 'o-')]: 'empty' })
  world.setNow('2027-02-01T14:00:00Z')
  const { id } = await read(world, { files: [people(ANA)] })
  const next = `/o/nord/staff/imports/${id}`
  const later = await (await openSite(world)).browserOf(coordinator)
  const check = await (await later.get(next)).text()
  expect(check).toContain('2 valeurs sont lues comme vous l’avez répondu auparavant.')
  const html = await (await later.get(`${next}/questions?only=answered`)).text()
  expect(html.replaceAll('\u00a0', ' ')).toContain('Lue comme vous l’avez répondu le 15 janvier 2027.')
  const shown = shownForm(html)
  expect(shown).toMatchObject({ [level!]: ['=refuse'], [date!.replace('a-', 'o-')]: ['empty'] })
  await later.post(`${next}/questions?only=answered`, { ...shown, [level!]: ['4'] })
  await readImport(world, coordinator, id)
  expect((await importOf(world, id)).summary?.counts.candidate).toEqual({ create: 1 })
})

test('a thousand values are answered twenty at a time', async () => {
  const rows = Array.from({ length: 1000 }, (_, at) => `p${at}@exemple.ca;P${at};Roy;;niveau zed ${at};;RP;oui`)
  const { world, browser, id, path } = await opened(...rows)
  const check = await (await browser.get(path)).text()
  expect(check).toContain('Voir les 1\u00a0000 questions')
  const page = await fieldsOf(browser, `${path}/questions?page=50`)
  expect([page.size, [...page.keys()].at(-1)]).toEqual([20, '« niveau zed 999 » : quel niveau?'])
  const some = Object.fromEntries([...page.values()].map((name) => [name, '5']))
  const answer = await browser.post(`${path}/questions?page=50`, some)
  expect(answer.headers.get('location')).toBe(`${path}/questions?only=open&page=50&done=imports.clarified`)
  await readImport(world, coordinator, id)
  expect((await fieldsOf(browser, `${path}/questions?page=49`)).size).toBe(20)
})

test('questions are not there for another organisation, nor is a choice that was not offered taken', async () => {
  const { world, browser, path } = await opened(ANA)
  const [, level] = [...(await fieldsOf(browser, `${path}/questions`)).values()]
  expect((await browser.post(`${path}/questions`, { [level!]: '13' })).status).toBe(422)
  expect((await browser.post(`${path}/questions`, { [`o-${'0'.repeat(20)}`]: 'refuse' })).status).toBe(303)
  const stranger = await (await openSite(world)).browserOf(southManager)
  expect((await stranger.get(`${path.replace('/nord/', '/sud/')}/questions`)).status).toBe(404)
})
