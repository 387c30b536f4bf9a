import { mkdirSync, mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { makeBackup } from '#src/platform/backup/make-backup.ts'
import { verifyBackup } from '#src/platform/backup/manifest.ts'
import { restoreBackup } from '#src/platform/backup/restore-backup.ts'
import { newId } from '#src/platform/id.ts'
import { DEAD_LETTER, QUEUES } from '#src/platform/jobs.ts'
import { migrate } from '#src/platform/migrate.ts'
import { withClient } from '#src/platform/roles.ts'
import { emptyDatabase, freshDatabase } from '#tests/support/database.ts'

const queues = [...QUEUES, DEAD_LETTER]
const noon = new Date('2026-05-04T16:00:00Z')
const newFolder = () => mkdtempSync(join(inject('databaseFolder'), 'backup-'))

/** An organisation, a mail sent, one waiting, a browser signed in, a job to do, and a file. */
async function makeInstallation() {
  const { ownerUrl } = await freshDatabase()
  const chamber = newId()
  const mail = (
    sent: boolean,
  ) => `('${newId()}', '${chamber}', 'a@b.example', 'fr', E'Un "sujet"\\n, \\\\ et \\u00e9\\t', '', '',
    '${newId()}', 'test', ${sent ? "'2026-05-01 12:34:56.123456+00'" : 'null'})`
  await withClient(ownerUrl, async (client) => {
    await client.query(`
      insert into organisations (id, slug, name, short_name, city)
        values ('${chamber}', 'canal', 'Chambre du Canal', 'Canal', '');
      insert into mails (id, organisation_id, to_address, language, subject, html, plain, message_id, purpose, sent_at)
        values ${mail(true)}, ${mail(false)};
      insert into users (id, name, email) values ('u1', 'Anaïs', 'anais@canal.example');
      insert into sessions (id, token, user_id, expires_at) values ('s1', 't1', 'u1', now() + interval '1 day');
      insert into facts (organisation_id, id, type, data, by_kind)
        values ('${chamber}', '${newId()}', 'null', 'null', 'test');
      insert into pgboss.job (name, data, policy) values ('send-mail', '{"organisationId":null}', 'standard')`)
  })
  const filesFolder = newFolder()
  mkdirSync(join(filesFolder, 'canal/2026'), { recursive: true })
  writeFileSync(join(filesFolder, 'canal/2026/é logo.svg'), '<svg/>')
  return { ownerUrl, filesFolder }
}

const backUp = async () => {
  const installation = await makeInstallation()
  const folder = join(newFolder(), 'one')
  const manifest = await makeBackup({ ...installation, folder, now: noon })
  return { ...installation, folder, manifest }
}

const read = (url: string, query: string) => withClient(url, async (client) => (await client.query(query)).rows)

test('what is restored is what was there, to the microsecond, and nobody is signed in', async () => {
  const { ownerUrl, folder, manifest } = await backUp()
  expect(manifest.tables.filter(({ rows }) => rows > 0).map(({ name, rows }) => [name, rows])).toEqual([
    ['pgboss."job"', 1],
    ['"facts"', 1],
    ['"mails"', 2],
    ['"organisations"', 1],
    ['"users"', 1],
  ])
  const empty = await emptyDatabase()
  const filesFolder = join(newFolder(), 'files')
  const { heldMails } = await restoreBackup({ ownerUrl: empty.ownerUrl, filesFolder, folder, queues })
  expect(heldMails).toEqual(1)
  for (const table of ['organisations', 'users', 'facts']) {
    const rows = `select t::text as row from ${table} t`
    expect(await read(empty.ownerUrl, rows)).toEqual(await read(ownerUrl, rows))
  }
  const mails = `select id, subject, sent_at::text, sent_at is null = (held_at is not null) as "heldUnlessSent"
    from mails order by sent_at`
  const before = await read(ownerUrl, mails)
  expect(await read(empty.ownerUrl, mails)).toEqual(before.map((row) => ({ ...row, heldUnlessSent: true })))
  expect(await read(empty.ownerUrl, 'select count(*)::int from sessions')).toEqual([{ count: 0 }])
  expect(await read(empty.ownerUrl, 'select name, state from pgboss.job')).toEqual([
    { name: 'send-mail', state: 'created' },
  ])
  expect(readFileSync(join(filesFolder, 'canal/2026/é logo.svg'), 'utf8')).toEqual('<svg/>')
})

test('a restored database is guarded as before: keys, triggers and row-level security', async () => {
  const { ownerUrl, folder } = await backUp()
  const empty = await emptyDatabase()
  await restoreBackup({ ownerUrl: empty.ownerUrl, filesFolder: join(newFolder(), 'files'), folder, queues })
  const guards = `select conrelid::regclass::text as of, pg_get_constraintdef(oid) as guard from pg_constraint
      where connamespace = 'public'::regnamespace
    union all select tgrelid::regclass::text, pg_get_triggerdef(oid) || tgenabled::text
      from pg_trigger where not tgisinternal
    union all select tablename, policyname || coalesce(qual, '') from pg_policies
    order by 1, 2`
  expect(await read(empty.ownerUrl, guards)).toEqual(await read(ownerUrl, guards))
})

test('a folder that holds something is never replaced', async () => {
  const { ownerUrl, filesFolder, folder } = await backUp()
  await expect(makeBackup({ ownerUrl, filesFolder, folder, now: noon })).rejects.toThrow(
    `There is something at ${folder} already: a backup never replaces another.`,
  )
})

test('one flipped bit is found in any file of a backup, and so is a missing end', async () => {
  const { folder, manifest } = await backUp()
  await expect(verifyBackup(folder)).resolves.toEqual(manifest)
  for (const path of ['tables/"users".jsonl.gz', 'files/canal/2026/é logo.svg', 'manifest.json']) {
    const whole = readFileSync(join(folder, path))
    const flipped = Buffer.from(whole)
    flipped[whole.length >> 1]! ^= 4
    writeFileSync(join(folder, path), flipped)
    await expect(verifyBackup(folder)).rejects.toThrow(`The backup is damaged: the content of ${path} has changed.`)
    writeFileSync(join(folder, path), whole)
  }
  truncateSync(join(folder, 'files/canal/2026/é logo.svg'), 3)
  await expect(verifyBackup(folder)).rejects.toThrow('é logo.svg has 3 bytes and had 6. Use another backup.')
})

test('a backup goes into an empty database only', async () => {
  const { ownerUrl, folder } = await backUp()
  const restoring = restoreBackup({ ownerUrl, filesFolder: join(newFolder(), 'files'), folder, queues })
  await expect(restoring).rejects.toThrow('The database is not empty ("facts" has rows): restore into an empty one.')
})

test('a restore that fails leaves no row, and can be tried again', async () => {
  const { folder, manifest } = await backUp()
  const { ownerUrl } = await emptyDatabase()
  await migrate(ownerUrl)
  await read(ownerUrl, 'alter table users add constraint nobody check (false)')
  const restore = () => restoreBackup({ ownerUrl, filesFolder: join(newFolder(), 'files'), folder, queues })
  await expect(restore()).rejects.toThrow('new row for relation "users" violates check constraint "nobody"')
  expect(await read(ownerUrl, 'select count(*)::int from organisations')).toEqual([{ count: 0 }])
  await read(ownerUrl, 'alter table users drop constraint nobody')
  expect((await restore()).manifest).toEqual(manifest)
})

test('a backup of a newer version is refused by name before anything is written', async () => {
  const { ownerUrl, filesFolder } = await makeInstallation()
  await read(ownerUrl, "insert into schema_migrations values ('9999_later', 'x')")
  const folder = join(newFolder(), 'one')
  await makeBackup({ ownerUrl, filesFolder, folder, now: noon })
  const empty = await emptyDatabase()
  const restoring = restoreBackup({ ownerUrl: empty.ownerUrl, filesFolder: join(newFolder(), 'files'), folder, queues })
  await expect(restoring).rejects.toThrow(
    'The backup has the migration 9999_later, which this version of Jumelage does not know',
  )
  expect(await read(empty.ownerUrl, "select to_regclass('schema_migrations') as table")).toEqual([{ table: null }])
})

test('the rows are readable without this program', async () => {
  const { folder } = await backUp()
  const users = gunzipSync(readFileSync(join(folder, 'tables/"users".jsonl.gz'))).toString()
  expect(JSON.parse(users).slice(0, 3)).toEqual(['u1', 'Anaïs', 'anais@canal.example'])
  expect(readdirSync(folder)).toEqual(['files', 'manifest.json', 'manifest.json.sha256', 'tables'])
})
