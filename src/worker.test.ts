import { expect, test } from 'vitest'
import { inScope } from '#src/platform/database.ts'
import { newId } from '#src/platform/id.ts'
import { handlersOf } from '#src/worker.ts'
import { north } from '#tests/support/cast.ts'
import { freshWorld, type TestWorld } from '#tests/support/world.ts'

const mail = (purpose: string, sentAt: Date | null) => ({
  id: newId(),
  organisationId: null,
  toAddress: 'ottilie@exemple.ca',
  language: 'fr',
  subject: 'Votre code',
  html: '<p>123456</p>',
  plain: '123456',
  messageId: `<${newId()}@nord.example>`,
  purpose,
  sentAt,
})

const daysAgo = (world: TestWorld, count: number) => new Date(world.now().getTime() - count * 86_400_000)

const plainTexts = (world: TestWorld) =>
  inScope(world.db, { organisationId: null }, (tx) => tx.selectFrom('mails').select('plain').orderBy('id').execute())

test('a mailed code is not kept once it has left; what waits, and other mails, are', async () => {
  const world = await freshWorld()
  const longAgo = daysAgo(world, 3)
  const mails = [mail('sign-in', longAgo), mail('sign-in', world.now()), mail('sign-in', null), mail('notice', longAgo)]
  await inScope(world.db, { organisationId: null }, (tx) => tx.insertInto('mails').values(mails).execute())
  await handlersOf(world, async () => {}).sweep({ organisationId: null })
  expect((await plainTexts(world)).map(({ plain }) => plain)).toEqual(['', '123456', '123456', '123456'])
})

test('keys of forms go after two days, and not before', async () => {
  const world = await freshWorld()
  const row = { organisationId: north, byWhom: 'somebody', requestHash: 'h' }
  const rows = [
    { ...row, key: 'old', at: daysAgo(world, 3) },
    { ...row, key: 'new', at: daysAgo(world, 1) },
  ]
  await world.owner.insertInto('submissions').values(rows).execute()
  await handlersOf(world, async () => {}).sweep({ organisationId: north })
  expect(await world.owner.selectFrom('submissions').select('key').execute()).toEqual([{ key: 'new' }])
})
