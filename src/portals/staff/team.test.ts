import { expect, test } from 'vitest'
import { recoverByOperator } from '#src/modules/identity/commands/recoveries.ts'
import { NotFound } from '#src/platform/errors.ts'
import {
  adviser,
  coordinator,
  manager,
  north,
  privacyOfficer,
  secondManager,
  south,
  southManager,
} from '#tests/support/cast.ts'
import { lastMailTo, linkIn, mailsIn } from '#tests/support/mails.ts'
import { openSite } from '#tests/support/site.ts'
import { factsIn, freshWorld, type TestWorld } from '#tests/support/world.ts'

const newcomer = 'ondine@exemple.ca'
const invitation = { name: 'Ondine Trépanier-Roc', email: newcomer, roles: ['adviser', 'coordinator'] }

async function openTeam() {
  const world = await freshWorld()
  const site = await openSite(world)
  return { world, ...site, me: await site.browserOf(manager) }
}

test('an invited person accepts by a button, once, and is in with the roles that were given', async () => {
  const { world, browser, me } = await openTeam()
  expect((await me.post('/o/nord/staff/team/invitations', invitation)).status).toBe(303)
  const link = await linkIn(world, newcomer)
  const they = browser()
  for (let scan = 0; scan < 50; scan++) expect((await they.get(link)).status).toBe(200)
  expect((await they.get('/o/nord/staff/candidates')).status).toBe(303)

  const accepted = await they.post(link)
  expect([accepted.status, accepted.headers.get('location')]).toEqual([
    303,
    '/account/security?next=%2Fo%2Fnord%2Fstaff&done=identity.joined',
  ])
  expect(await (await they.get(accepted.headers.get('location') ?? '')).text()).toMatch('href="/o/nord/staff"')
  expect((await they.get('/o/nord/staff/candidates')).status).toBe(200)
  expect((await they.get('/o/nord/staff/team')).status).toBe(403)
  expect((await browser().post(link)).status).toBe(422)
  expect(await factsIn(world)).toEqual(['staff.invited', 'staff.joined'])
})

test('the same form sent twice is one invitation', async () => {
  const { world, me } = await openTeam()
  const twice = { ...invitation, _key: 'pressed-twice' }
  await Promise.all([1, 2].map(() => me.post('/o/nord/staff/team/invitations', twice)))
  expect((await mailsIn(world)).map(({ toAddress }) => toAddress)).toEqual([newcomer])
})

test('an invitation that was withdrawn, replaced or left for a week opens nothing', async () => {
  const { world, browser, me } = await openTeam()
  await me.post('/o/nord/staff/team/invitations', invitation)
  const replaced = await linkIn(world, newcomer)
  await me.post('/o/nord/staff/team/invitations', invitation)
  const withdrawn = await linkIn(world, newcomer)
  expect((await browser().post(replaced)).status).toBe(422)
  const list = await (await me.get('/o/nord/staff/team')).text()
  await me.post(/\/o\/nord\/staff\/team\/invitations\/[^"]+\/withdrawal/.exec(list)?.[0] ?? '')
  expect((await browser().post(withdrawn)).status).toBe(422)
  await me.post('/o/nord/staff/team/invitations', invitation)
  world.setNow('2027-01-22T14:00:01Z')
  expect((await browser().post(await linkIn(world, newcomer))).status).toBe(422)
})

test('somebody who has an account joins without being signed in by the invitation', async () => {
  const { world, browser, me } = await openTeam()
  await me.post('/o/nord/staff/team/invitations', { ...invitation, email: southManager.email })
  const they = browser()
  expect((await they.post(await linkIn(world, southManager.email))).status).toBe(303)
  expect(they.cookies.has('__Host-session')).toBe(false)
  const roles = await world.owner
    .selectFrom('grants')
    .select(['role'])
    .where('userId', '=', southManager.userId)
    .execute()
  expect(roles.map(({ role }) => role).sort()).toEqual(['adviser', 'adviser', 'coordinator', 'coordinator', 'manager'])
})

test('who is removed sees nothing with their very next request', async () => {
  const { browserOf, me } = await openTeam()
  const they = await browserOf(coordinator)
  expect((await they.get('/o/nord/staff/candidates')).status).toBe(200)
  const removal = `/o/nord/staff/team/${coordinator.userId}/removal`
  expect((await me.get(removal)).status).toBe(200)
  expect((await they.get('/o/nord/staff/candidates')).status).toBe(200)
  expect((await me.post(removal)).headers.get('location')).toBe('/o/nord/staff/team?done=identity.removed')
  expect((await they.get('/o/nord/staff/candidates')).status).toBe(303)
})

test('the last manager can be neither removed nor given another role', async () => {
  const { world, me } = await openTeam()
  await me.post(`/o/nord/staff/team/${secondManager.userId}/removal`)
  expect((await me.post(`/o/nord/staff/team/${manager.userId}/removal`)).status).toBe(422)
  expect((await me.post(`/o/nord/staff/team/${manager.userId}/roles`, { roles: ['adviser'] })).status).toBe(422)
  expect((await me.get('/o/nord/staff/team')).status).toBe(200)
  expect(await factsIn(world)).toEqual(['staff.removed'])
})

test('two managers who remove each other at the same moment leave one', async () => {
  const { world, browserOf, me } = await openTeam()
  const other = await browserOf(secondManager)
  await Promise.all([
    me.post(`/o/nord/staff/team/${secondManager.userId}/removal`),
    other.post(`/o/nord/staff/team/${manager.userId}/removal`),
  ])
  const left = await world.owner
    .selectFrom('grants')
    .select('userId')
    .where('role', '=', 'manager')
    .where('endedAt', 'is', null)
    .where('userId', 'in', [manager.userId, secondManager.userId])
    .execute()
  expect(left.length).toBe(1)
})

test('only managers invite; the privacy officer sees who has access', async () => {
  const { browserOf } = await openTeam()
  const officer = await browserOf(privacyOfficer)
  expect((await officer.get('/o/nord/staff/team')).status).toBe(200)
  expect((await officer.post('/o/nord/staff/team/invitations', invitation)).status).toBe(403)
  const they = await browserOf(adviser)
  expect((await they.get('/o/nord/staff/team')).status).toBe(403)
})

test('a manager of another organisation finds nobody of this one', async () => {
  const { browserOf } = await openTeam()
  const stranger = await browserOf(southManager)
  expect((await stranger.get('/o/sud/staff/team')).status).toBe(200)
  expect((await stranger.get(`/o/sud/staff/team/${adviser.userId}`)).status).toBe(404)
  expect((await stranger.get('/o/nord/staff/team')).status).toBe(303)
})

const withKey = (world: TestWorld, userId: string) =>
  world.owner
    .insertInto('passkeys')
    .values({
      id: `key-${userId}`,
      userId,
      publicKey: 'x',
      credentialId: `credential-${userId}`,
      counter: 0,
      deviceType: 'singleDevice',
      backedUp: false,
    })
    .execute()

const recovery = { reason: 'Téléphone perdu; identité vérifiée en personne.' }

test('a lost key is taken off by two managers, and the person is told', async () => {
  const { world, browserOf, me } = await openTeam()
  await withKey(world, adviser.userId)
  const opened = await me.post(`/o/nord/staff/team/${adviser.userId}/recovery`, recovery)
  expect(opened.headers.get('location')).toBe('/o/nord/staff/team?done=identity.recoveryOpened')
  const approval = /\/o\/nord\/staff\/team\/recoveries\/[^"]+\/approval/.exec(
    await (await me.get('/o/nord/staff/team')).text(),
  )
  expect((await me.post(approval?.[0] ?? '')).status).toBe(422)
  expect((await world.owner.selectFrom('passkeys').selectAll().execute()).length).toBe(1)

  const second = await browserOf(secondManager)
  expect((await second.post(approval?.[0] ?? '')).status).toBe(303)
  expect(await world.owner.selectFrom('passkeys').selectAll().execute()).toEqual([])
  expect((await lastMailTo(world, adviser.email)).plain).toMatch('retirées')
  expect((await mailsIn(world)).map(({ toAddress }) => toAddress)).toEqual([
    adviser.email,
    adviser.email,
    manager.email,
  ])
  expect(await factsIn(world)).toEqual(['recovery.opened', 'recovery.approved'])
  expect((await second.post(approval?.[0] ?? '')).status).toBe(404)
})

test('a recovery that is declined, or waits for three days, is void', async () => {
  const { world, browserOf, me } = await openTeam()
  await withKey(world, adviser.userId)
  const open = () => me.post(`/o/nord/staff/team/${adviser.userId}/recovery`, recovery)
  await open()
  expect((await open()).status).toBe(422)
  const refusal = /\/o\/nord\/staff\/team\/recoveries\/[^"]+\/refusal/.exec(
    await (await me.get('/o/nord/staff/team')).text(),
  )
  expect((await me.post(refusal?.[0] ?? '')).status).toBe(303)
  expect((await me.post((refusal?.[0] ?? '').replace('refusal', 'approval'))).status).toBe(404)
  await open()
  world.setNow('2027-01-18T14:00:01Z')
  const later = await browserOf(manager)
  expect(await (await later.get('/o/nord/staff/team')).text()).not.toMatch('/approval')
})

test('who works for another organisation too is not recovered by this one alone', async () => {
  const { world, me } = await openTeam()
  await withKey(world, adviser.userId)
  const { organisationId } = southManager
  const elsewhere = {
    organisationId,
    id: '01900000-0000-7000-8000-0000000009ff',
    userId: adviser.userId,
    role: 'adviser',
  }
  await world.owner.insertInto('grants').values(elsewhere).execute()
  const refused = await me.post(`/o/nord/staff/team/${adviser.userId}/recovery`, recovery)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toMatch('Seule la personne qui exploite cette installation')
})

test('the operator lets a manager in again who is alone, and the manager is told', async () => {
  const { world, me } = await openTeam()
  await withKey(world, manager.userId)
  await recoverByOperator(world, 'Manager@nord.example')
  expect(await world.owner.selectFrom('passkeys').selectAll().execute()).toEqual([])
  expect((await lastMailTo(world, manager.email)).purpose).toBe('sign-in-change')
  expect((await me.get('/o/nord/staff/team')).status).toBe(303)
  await expect(recoverByOperator(world, 'personne@nord.example')).rejects.toThrow(NotFound)
})

test('each organisation where somebody works can see that they signed in', async () => {
  const { world, browserOf } = await openTeam()
  await browserOf(southManager)
  const lines = await world.owner
    .selectFrom('auditLines')
    .select(['organisationId', 'byUser', 'action'])
    .where('action', '=', 'signed-in')
    .orderBy('id')
    .execute()
  expect(lines).toEqual([
    { organisationId: north, byUser: manager.userId, action: 'signed-in' },
    { organisationId: south, byUser: southManager.userId, action: 'signed-in' },
  ])
})
