import { expect, test } from 'vitest'
import { inScope } from '#src/platform/database.ts'
import { queueMail } from '#src/platform/mail.ts'
import { sendQueuedMail } from '#src/platform/send-mail.ts'
import { adviser, coordinator, north } from '#tests/support/cast.ts'
import { refusal } from '#tests/support/mail-server.ts'
import { openSite } from '#tests/support/site.ts'
import { freshWorld } from '#tests/support/world.ts'

test('a refused mail stands in the list with its reason, and one press sends it again', async () => {
  const world = await freshWorld()
  const mailId = await inScope(world.db, coordinator, (tx) =>
    queueMail(tx, world.config.baseUrl, {
      organisationId: north,
      to: { address: 'disparue@exemple.ca', name: 'Ottilie <b>' },
      language: 'fr',
      subject: 'Vos heures',
      html: '<p>secret</p>',
      plain: 'secret',
      purpose: 'test',
    }),
  )
  const refuse = () => Promise.reject(refusal(550, '550 No such mailbox'))
  await sendQueuedMail(world.db, refuse, { organisationId: north, mailId, now: world.now() })
  const site = await openSite(world)
  const they = await site.browserOf(coordinator)
  const list = await (await they.get('/o/nord/staff/mails?state=failed')).text()
  expect(list.replaceAll('\u00a0', ' ')).toMatch('1 essai. Réponse du serveur : 550 No such mailbox')
  expect([list.includes('Ottilie &lt;b&gt;'), list.includes('secret')]).toEqual([true, false])
  const sent = await they.post(`/o/nord/staff/mails/${mailId}/sendings`)
  expect([sent.status, sent.headers.get('location')]).toEqual([303, '/o/nord/staff/mails?done=messaging.sentAgain'])
  const again = await they.post(`/o/nord/staff/mails/${mailId}/sendings`)
  expect([again.status, (await again.text()).includes('attend déjà son tour')]).toEqual([422, true])
  expect((await (await site.browserOf(adviser)).get('/o/nord/staff/mails')).status).toEqual(403)
})
