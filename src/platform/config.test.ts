import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from '#src/platform/config.ts'

test('an empty environment gives a demo on port 3000 with the embedded database', () => {
  expect(readConfig({})).toEqual({
    ok: true,
    value: {
      port: 3000,
      baseUrl: 'http://localhost:3000',
      dataDir: resolve('data'),
      databaseUrl: null,
      databaseOwnerUrl: null,
      role: 'all',
      secret: null,
      smtpUrl: null,
      mailFrom: 'Jumelage <jumelage@localhost>',
      s3Url: null,
      turn: null,
      demo: true,
      logLevel: 'info',
      metricsToken: null,
      production: false,
    },
  })
})

test('a production environment is read whole', () => {
  const env = {
    NODE_ENV: 'production',
    PORT: '8080',
    BASE_URL: 'https://jumelage.example/',
    DATA_DIR: '/srv/jumelage',
    DATABASE_URL: 'postgres://app@/jumelage?host=/run/postgresql',
    DATABASE_OWNER_URL: 'postgresql://owner:secret@db.example/jumelage',
    ROLE: 'worker',
    SECRET: 'made at random, and long enough for this test',
    SMTP_URL: 'smtps://user:secret@mail.example:465',
    MAIL_FROM: 'Chambre du Vieux-Canal <avis@canal.example>',
    S3_URL: 'https://s3.example/files',
    TURN_URL: 'turns:turn.example:443',
    TURN_SECRET: 'shared',
    DEMO: '',
    LOG_LEVEL: 'warn',
    METRICS_TOKEN: 'for Prometheus alone',
  }
  expect(readConfig(env)).toEqual({
    ok: true,
    value: {
      port: 8080,
      baseUrl: 'https://jumelage.example',
      dataDir: '/srv/jumelage',
      databaseUrl: env.DATABASE_URL,
      databaseOwnerUrl: env.DATABASE_OWNER_URL,
      role: 'worker',
      secret: env.SECRET,
      smtpUrl: env.SMTP_URL,
      mailFrom: env.MAIL_FROM,
      s3Url: env.S3_URL,
      turn: { url: 'turns:turn.example:443', secret: 'shared' },
      demo: false,
      logLevel: 'warn',
      metricsToken: env.METRICS_TOKEN,
      production: true,
    },
  })
})

test('every fault of the environment is told at once, and no password is repeated', () => {
  const env = {
    PORT: '3000x',
    BASE_URL: 'jumelage.example',
    DATABASE_URL: 'mysql://root:hunter2@db/jumelage',
    DATABASE_OWNER_URL: 'postgres://owner@db/jumelage',
    ROLE: 'boss',
    SMTP_URL: 'smtp://mail.example',
    TURN_SECRET: 'shared',
    DEMO: '1',
    LOG_LEVEL: 'chatty',
    NODE_ENV: 'production',
  }
  expect(readConfig(env)).toEqual({
    ok: false,
    reasons: [
      'PORT is "3000x": give a whole number from 0 to 65535.',
      'BASE_URL is not an address that starts with http: or https:.',
      'DATABASE_URL is not an address that starts with postgres: or postgresql:.',
      'ROLE is "boss": give one of all, web, worker.',
      'SMTP_URL is given without MAIL_FROM: say who the mails are from.',
      'TURN_SECRET is given without TURN_URL: give both or none.',
      'DEMO is 1 and NODE_ENV is production: the demo world lets anybody sign in. Take one away.',
      'LOG_LEVEL is "chatty": give one of debug, info, warn, error.',
      'DATABASE_OWNER_URL is given without DATABASE_URL: give both, or none to use the embedded database.',
    ],
  })
})

test('a sender with a line break is refused, so that no header can be added to a mail', () => {
  expect(readConfig({ MAIL_FROM: 'A <a@b.example>\r\nBcc: c@d.example' })).toEqual({
    ok: false,
    reasons: [
      'MAIL_FROM is "A <a@b.example>\r\nBcc: c@d.example": write an address, or a name and an address between < and >.',
    ],
  })
})
