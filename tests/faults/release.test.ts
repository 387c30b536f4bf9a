import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { signInAs } from '#src/modules/identity/commands/sign-in.ts'
import type { DraftId } from '#src/modules/timetables/types.ts'
import { newId } from '#src/platform/id.ts'
import { PROCESS_SECRET, type ProcessSettings, startProcess } from '#tests/support/application-process.ts'
import { coordinator } from '#tests/support/cast.ts'
import { type HeldTable, holdTable } from '#tests/support/held-table.ts'
import { shortenLeases } from '#tests/support/leases.ts'
import { startMailServer } from '#tests/support/mail-server.ts'
import { approvedDay, drafted, released } from '#tests/support/released-day.ts'
import { freshWorld, type TestWorld } from '#tests/support/world.ts'

// The application runs in a process of its own and is killed where it hurts: it stands still at a table that the test
// holds, in the middle of its transaction.

async function process(world: TestWorld, settings: Pick<ProcessSettings, 'role' | 'smtpUrl'>) {
  const { appUrl, ownerUrl } = world.database
  const running = await startProcess({ appUrl, ownerUrl, ...settings })
  onTestFinished(running.kill)
  return running
}

/** Everything that a release writes. */
async function traces(world: TestWorld) {
  const { rows } = await sql<Record<string, number>>`select
    (select count(*) from timetable_releases)::int as releases, (select count(*) from meetings)::int as meetings,
    (select count(*) from release_meetings)::int as frozen,
    (select count(*) from facts where type = 'timetable.released')::int as facts,
    (select count(*) from audit_lines where action = 'timetable.released')::int as audited,
    (select count(*) from pgboss.job j join facts f on f.id::text = j.data->>'factId'
      where f.type = 'timetable.released')::int as jobs`.execute(world.owner)
  return rows[0]
}
const NOTHING = { releases: 0, meetings: 0, frozen: 0, facts: 0, audited: 0, jobs: 0 }

/** The form of the release page, as a browser sends it. */
async function sendRelease(
  world: TestWorld,
  address: string,
  form: { eventId: string; draftId: DraftId; key: string },
) {
  const config = { ...world.config, secret: PROCESS_SECRET }
  const cookies = await signInAs({ ...world, config, now: () => new Date() }, new Headers(), coordinator.userId)
  return fetch(`${address}/o/nord/staff/events/${form.eventId}/timetable/drafts/${form.draftId}/releases`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      cookie: cookies.map((line) => line.split(';')[0]).join('; '),
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
    },
    body: new URLSearchParams({ _key: form.key, messageFr: '', messageEn: '' }),
  })
}

test('a release that is killed leaves nothing, wherever it was; sent again by the same form, it is done once', async () => {
  const world = await freshWorld()
  const day = await approvedDay(world)
  const form = { eventId: day.eventId, draftId: await drafted(world, day), key: newId() }
  for (const place of ['meetings', 'facts', 'pgboss.job']) {
    const web = await process(world, { role: 'web' })
    const held = await holdTable(world.database.ownerUrl, place)
    const answer = sendRelease(world, web.address, form).catch(() => null)
    await held.somebodyWaits()
    await web.kill()
    expect(await answer).toEqual(null)
    await held.release()
    expect(await traces(world)).toEqual(NOTHING)
  }
  const web = await process(world, { role: 'web' })
  for (const _time of ['once', 'again']) expect((await sendRelease(world, web.address, form)).status).toEqual(303)
  expect(await traces(world)).toEqual({ releases: 1, meetings: 3, frozen: 3, facts: 1, audited: 1, jobs: 1 })
}, 180_000)

const mailsIn = (world: TestWorld) =>
  world.owner.selectFrom('mails').select(['toAddress', 'messageId', 'sentAt']).orderBy('id').execute()

const ADDRESSEES = [
  'barnabe@calvados.example',
  'casimir@exemple.ca',
  'euphrasie@brumeval.example',
  'ottilie@exemple.ca',
  'philomene@exemple.ca',
]

test('killed while it writes the mails and after the server took one: every mail arrives, twice only what nobody had noted', async () => {
  const world = await freshWorld()
  const day = await approvedDay(world)
  await released(world, await drafted(world, day))
  const writing = await holdTable(world.database.ownerUrl, 'mails')
  const first = await process(world, { role: 'worker' })
  await writing.somebodyWaits()
  await first.kill()
  await writing.release()
  expect(await mailsIn(world)).toEqual([])
  await shortenLeases(world)

  let marks: Promise<HeldTable> | undefined
  const server = await startMailServer({
    // From the third mail on, nobody can note that a mail was taken.
    beforeAnswer: async () => {
      if (server.received.length === 2) marks ??= holdTable(world.database.ownerUrl, 'mails')
      await marks
    },
  })
  onTestFinished(server.close)
  const second = await process(world, { role: 'worker', smtpUrl: server.url })
  await expect.poll(() => server.received.length, { timeout: 20_000 }).toBeGreaterThan(2)
  const held = await marks!
  await held.somebodyWaits()
  await second.kill()
  const taken = server.received.map(({ messageId }) => messageId)
  await held.release()
  const notNoted = (await mailsIn(world)).filter(({ sentAt }) => sentAt === null)
  await shortenLeases(world)

  await process(world, { role: 'worker', smtpUrl: server.url })
  await expect
    .poll(async () => (await mailsIn(world)).filter(({ sentAt }) => sentAt === null).length, { timeout: 20_000 })
    .toEqual(0)
  expect((await mailsIn(world)).map(({ toAddress }) => toAddress).sort()).toEqual(ADDRESSEES)
  const times = (messageId: string) => server.received.filter((mail) => mail.messageId === messageId).length
  const expected = (messageId: string) =>
    Number(taken.includes(messageId)) + Number(notNoted.some((mail) => mail.messageId === messageId))
  const mails = await mailsIn(world)
  expect(mails.map(({ messageId }) => times(messageId))).toEqual(mails.map(({ messageId }) => expected(messageId)))
  expect(mails.filter(({ messageId }) => times(messageId) === 2).length).toBeGreaterThan(0)
}, 180_000)
