import { expect, test } from 'vitest'
import { readImport } from '#src/modules/imports/commands/read-import.ts'
import { writeImport } from '#src/modules/imports/commands/write-import.ts'
import type { ImportId } from '#src/modules/imports/types.ts'
import { adviser, coordinator, employerAdviser, southManager } from '#tests/support/cast.ts'
import { firstEventBytes, importOf } from '#tests/support/imports.ts'
import { type Browser, openSite } from '#tests/support/site.ts'
import { freshWorld } from '#tests/support/world.ts'

const IMPORTS = '/o/nord/staff/imports'

function formOf(files: readonly { name: string; bytes: Uint8Array }[], fields: Record<string, string> = {}) {
  const form = new FormData()
  for (const { name, bytes } of files) form.append('files', new File([new Uint8Array(bytes)], name))
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

async function start(browser: Browser, files: readonly { name: string; bytes: Uint8Array }[]) {
  const answer = await browser.upload(`${IMPORTS}/new`, formOf(files, { into: '', sharing: 'yes' }))
  expect(answer.status).toBe(303)
  const path = answer.headers.get('location') ?? ''
  return { path, id: path.split('/').at(-1) as ImportId }
}

const titleOf = (html: string) => /<h1>([^<]*)</.exec(html)?.[1]

test('files are chosen, read, checked, confirmed, and taken back', async () => {
  const world = await freshWorld()
  const site = await openSite(world)
  const browser = await site.browserOf(coordinator)
  expect((await browser.get(IMPORTS)).status).toBe(200)
  expect((await browser.get(`${IMPORTS}/new`)).status).toBe(200)

  const { path, id } = await start(browser, firstEventBytes())
  expect(titleOf(await (await browser.get(path)).text())).toBe('Lecture des fichiers')
  await readImport(world, coordinator, id)

  const check = await (await browser.get(path)).text()
  expect(titleOf(check)).toBe('Vérifiez avant d’importer')
  expect(check).toContain(`href="${path}/rows?kind=candidate&amp;action=create"`)
  for (const page of ['rows', 'rows?kind=candidate&action=refuse', 'rows?only=warnings', 'columns'])
    expect([page, (await browser.get(`${path}/${page}`)).status]).toEqual([page, 200])
  const refused = await (await browser.get(`${path}/refused.csv?sheet=0`)).text()
  expect(refused.split('\r\n').filter((line) => line.includes(';"consentement absent')).length).toBeGreaterThan(0)
  expect(await world.owner.selectFrom('candidates').selectAll().execute()).toEqual([])

  const { rowVersion } = await importOf(world, id)
  expect((await browser.post(`${path}/confirmation`, { rowVersion: String(rowVersion) })).status).toBe(303)
  expect(titleOf(await (await browser.get(path)).text())).toBe('Écriture des fichiers')
  await writeImport(world, coordinator, id)
  expect(titleOf(await (await browser.get(path)).text())).toBe('Les fichiers sont importés')
  expect((await browser.get(`${path}/undoing`)).status).toBe(200)
  expect((await browser.post(`${path}/undoing`)).status).toBe(303)
  expect(titleOf(await (await browser.get(path)).text())).toBe('Cette importation a été annulée')
  expect(await world.owner.selectFrom('candidates').selectAll().execute()).toEqual([])
})

test('a form without files is shown again with what is wrong', async () => {
  const world = await freshWorld()
  const browser = await (await openSite(world)).browserOf(adviser)
  const answer = await browser.upload(`${IMPORTS}/new`, formOf([], { into: 'none' }))
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Choisissez au moins un fichier.')
})

test('an import is not there for another organisation, nor for those who work with firms only', async () => {
  const world = await freshWorld()
  const site = await openSite(world)
  const { path, id } = await start(await site.browserOf(coordinator), [
    { name: 'a.csv', bytes: Buffer.from('Courriel;Prénom;Consentement\na@exemple.ca;Ana;oui\n') },
  ])
  await readImport(world, coordinator, id)
  const stranger = await site.browserOf(southManager)
  const pages = ['', '/rows', '/columns', '/refused.csv', '/undoing']
  for (const page of pages) {
    const elsewhere = `${path.replace('/nord/', '/sud/')}${page}`
    expect([page, (await stranger.get(elsewhere)).status]).toEqual([page, 404])
    // Nobody there: to the sign-in page.
    expect([page, (await stranger.get(`${path}${page}`)).status]).toEqual([page, 303])
  }
  const firms = await site.browserOf(employerAdviser)
  for (const page of pages) expect([page, (await firms.get(`${path}${page}`)).status]).toEqual([page, 403])
})
