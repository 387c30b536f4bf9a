import { expect, test } from 'vitest'
import { examineSignInMails } from '#src/cli/doctor/sign-in-mails.ts'
import { inScope } from '#src/platform/database.ts'
import { queueMail } from '#src/platform/mail.ts'
import { withClient } from '#src/platform/roles.ts'
import { north } from '#tests/support/cast.ts'
import { freshWorld, type TestWorld } from '#tests/support/world.ts'

async function refuse(world: TestWorld, address: string, failedAt: string, organisationId: string | null = null) {
  const mail = {
    organisationId,
    to: { address, name: null },
    language: 'fr',
    subject: 'x',
    html: '',
    plain: '',
  } as const
  const id = await inScope(world.db, { organisationId }, (tx) =>
    queueMail(tx, world.config.baseUrl, { ...mail, purpose: 'sign-in' }),
  )
  const lastError = `550 5.1.1 <${address}>: user unknown`
  await world.owner.updateTable('mails').set({ failedAt, lastError }).where('id', '=', id).execute()
}

const examine = (world: TestWorld) =>
  withClient(world.database.ownerUrl, (client) => examineSignInMails(client, world.now()))

test('sign-in mails that were refused are said by where and why, and not to whom', async () => {
  const world = await freshWorld({ now: '2027-01-15T14:00:00Z' })
  await refuse(world, 'amina@exemple.ca', '2027-01-08T13:59:00Z')
  await refuse(world, 'amina@exemple.ca', '2027-01-15T13:00:00Z', north)
  expect((await examine(world)).state).toBe('good')
  await refuse(world, 'amina@exemple.ca', '2027-01-08T14:01:00Z')
  await refuse(world, 'Ousmane@Exemple.ca', '2027-01-15T13:00:00Z')
  await refuse(world, 'leila@autre.example', '2027-01-15T13:00:00Z')
  expect(await examine(world)).toMatchObject({
    state: 'poor',
    found:
      '3 were refused in the last 7 days: exemple.ca, 2 (550 5.1.1 <…>: user unknown); ' +
      'autre.example, 1 (550 5.1.1 <…>: user unknown).',
  })
})
