import { expect, test } from 'vitest'
import {
  changeLook,
  correctOrganisation,
  nameHosting,
  namePrivacyOfficer,
  publishPolicy,
} from '#src/modules/organisations/commands.ts'
import { findPolicy, getOrganisation } from '#src/modules/organisations/queries.ts'
import { missingToOpen } from '#src/modules/organisations/rules.ts'
import { Forbidden, Stale } from '#src/platform/errors.ts'
import { look } from '#src/platform/world.ts'
import { adviser, manager, north, privacyOfficer, southManager } from '#tests/support/cast.ts'
import { factsIn, freshWorld, type TestWorld } from '#tests/support/world.ts'

const contact = {
  name: 'Chambre de commerce du Nord',
  shortName: 'CC du Nord',
  city: 'Laval',
  address: null,
  contactEmail: 'accueil@nord.example',
  contactPhone: '+15145550109',
}
const officer = { name: 'Aurèle Fontbrune', title: 'secrétaire', email: 'vp@nord.example', phone: null }
const text = (words: string) => `${words} `.repeat(60).trim()
const readable = { accent: '#0b5563', accentDark: '#8accd8', logoPath: null }

/** The chamber before it has published anything. */
async function unopened(world: TestWorld) {
  await world.owner.deleteFrom('policies').where('organisationId', '=', north).execute()
  const nothing = { contactEmail: null, privacyOfficerName: null, privacyOfficerTitle: null, privacyOfficerEmail: null }
  await world.owner.updateTable('organisations').set(nothing).where('id', '=', north).execute()
}

const chamber = (world: TestWorld, slug = 'nord') => getOrganisation(world.db, slug)

test('a portal opens once contact, privacy officer and policy are published', async () => {
  const world = await freshWorld()
  await unopened(world)
  expect(missingToOpen(await chamber(world))).toEqual(['privacy-officer', 'policy', 'contact'])
  await correctOrganisation(world, manager, { ...contact, rowVersion: 1 })
  await namePrivacyOfficer(world, privacyOfficer, { ...officer, rowVersion: 2 })
  expect(await publishPolicy(world, privacyOfficer, { textFr: text('Bonjour'), textEn: text('Hello') })).toEqual({
    ok: true,
    value: 1,
  })
  const opened = await chamber(world)
  expect(missingToOpen(opened)).toEqual([])
  expect([opened.name, opened.contactPhone, opened.privacyOfficer]).toEqual([
    contact.name,
    contact.contactPhone,
    officer,
  ])
  expect(await factsIn(world)).toEqual([
    'organisation.corrected',
    'organisation.privacy-officer-named',
    'policy.published',
  ])
})

test('every publication is a new version, and the same text is not one', async () => {
  const world = await freshWorld()
  const policy = { textFr: text('Nouvelle'), textEn: text('New') }
  expect(await publishPolicy(world, manager, policy)).toEqual({ ok: true, value: 2 })
  expect(await publishPolicy(world, manager, policy)).toEqual({ ok: false, reasons: ['nothing-changed'] })
  const inForce = await look(world, manager, (db) => findPolicy(db, manager))
  expect([inForce?.version, inForce?.textFr]).toEqual([2, policy.textFr])
})

test('a colour that cannot be read, or a logo that is no path, is refused with every reason', async () => {
  const world = await freshWorld()
  const faint = { accent: '#ffd400', accentDark: '#101010', logoPath: '"><script>', rowVersion: 1 }
  expect(await changeLook(world, manager, faint)).toEqual({
    ok: false,
    reasons: ['too-faint', 'too-faint-dark', 'logo-invalid'],
  })
  const look = { accent: '#6d2350', accentDark: '#e6b0cd', logoPath: 'M4 4h32v32H4Z' }
  expect((await changeLook(world, manager, { ...look, rowVersion: 1 })).ok).toEqual(true)
  const { accent, accentDark, logoPath } = await chamber(world)
  expect({ accent, accentDark, logoPath }).toEqual(look)
})

test('a form opened before somebody else saved is not carried out', async () => {
  const world = await freshWorld()
  await nameHosting(world, manager, { hostingPlace: 'Québec, serveur de la chambre', rowVersion: 1 })
  await expect(nameHosting(world, manager, { hostingPlace: 'Ailleurs', rowVersion: 1 })).rejects.toThrow(Stale)
  expect((await chamber(world)).hostingPlace).toEqual('Québec, serveur de la chambre')
})

test('only managers set things, the privacy officer what is of privacy, and each in their own chamber', async () => {
  const world = await freshWorld()
  await expect(correctOrganisation(world, privacyOfficer, { ...contact, rowVersion: 1 })).rejects.toThrow(Forbidden)
  await expect(changeLook(world, adviser, { ...readable, rowVersion: 1 })).rejects.toThrow(Forbidden)
  await expect(namePrivacyOfficer(world, adviser, { ...officer, rowVersion: 1 })).rejects.toThrow(Forbidden)
  await expect(publishPolicy(world, adviser, { textFr: text('a'), textEn: text('b') })).rejects.toThrow(Forbidden)
  await correctOrganisation(world, southManager, { ...contact, rowVersion: 1 })
  expect([(await chamber(world)).name, (await chamber(world, 'sud')).name]).toEqual(['Chambre du Nord', contact.name])
})
