import { expect, onTestFinished, test } from 'vitest'
import { inScope } from '#src/platform/database.ts'
import { type Mail, queueMail } from '#src/platform/mail.ts'
import { sendQueuedMail } from '#src/platform/send-mail.ts'
import { smtpPost } from '#src/platform/smtp.ts'
import { startMailServer } from '#tests/support/mail-server.ts'
import { freshWorld } from '#tests/support/world.ts'

const letter: Omit<Mail, 'subject'> = {
  organisationId: null,
  to: { address: 'ottilie@exemple.ca', name: null },
  language: 'fr',
  html: '<p>…</p>',
  plain: '…',
  purpose: 'test',
}

test('a subject is one line whatever is in it, adds no header, and keeps its no-break spaces', async () => {
  const world = await freshWorld()
  const server = await startMailServer()
  onTestFinished(server.close)
  const post = smtpPost(server.url, 'nord@nord.example')
  const subjects = [
    'Chambre du Nord\u00a0: vos heures, 9\u202fh\u00a030',
    'Journée\r\nBcc: autre@exemple.ca\r\n\r\nautre corps',
    'Journée\u2028Bcc: autre@exemple.ca\u0085X-Un:\tdeux\u0000\u001b\u007ftrois',
  ]
  for (const subject of subjects) {
    const scope = { organisationId: null, now: world.now() }
    const mailId = await inScope(world.db, scope, (tx) => queueMail(tx, world.config.baseUrl, { ...letter, subject }))
    expect(await sendQueuedMail(world.db, post, { ...scope, mailId })).toEqual({ outcome: 'sent' })
  }
  const shown = [
    'Chambre du Nord\u00a0: vos heures, 9\u202fh\u00a030',
    'Journée Bcc: autre@exemple.ca autre corps',
    'Journée Bcc: autre@exemple.ca X-Un: deux trois',
  ]
  const saved = await world.owner.selectFrom('mails').select('subject').orderBy('id').execute()
  expect(saved.map(({ subject }) => subject)).toEqual(shown)
  expect(server.received.map(({ subject, headers }) => ({ subject, headers }))).toEqual(
    shown.map((subject) => ({ subject, headers: server.received[0]?.headers })),
  )
  expect(server.received[0]?.headers).not.toContain('bcc')
})
