import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { expect, onTestFinished, test } from 'vitest'
import { BadRequest } from '#src/platform/errors.ts'
import { readTabular } from '#src/platform/tabular/read.ts'
import { readUpload, safeName, type Upload, type UploadLimits } from '#src/platform/upload.ts'
import { zipOf } from '#tests/support/zip.ts'

const BOUNDARY = '----formulaire7MA4YWxkTrZu0gW'
const TYPE = `multipart/form-data; boundary=${BOUNDARY}`

type Part = { name: string; file?: string; content: string | Uint8Array }

/** A body as a browser writes it. */
function bodyOf(parts: readonly Part[], end = `--${BOUNDARY}--\r\n`): Uint8Array<ArrayBuffer> {
  const written = parts.flatMap(({ name, file, content }) => [
    Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"`),
    Buffer.from(file === undefined ? '\r\n\r\n' : `; filename="${file}"\r\nContent-Type: text/csv\r\n\r\n`),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ])
  return new Uint8Array(Buffer.concat([...written, Buffer.from(end)]))
}

type Answer = Upload | { status: number }
type Sent = { body: BodyInit; type?: string; headers?: Record<string, string>; limits?: UploadLimits }

/** What comes of a request, or the status that it is refused with. */
async function send({ body, type = TYPE, headers = {}, limits }: Sent): Promise<Answer> {
  const [app, answer] = appWith(limits)
  const init = { method: 'POST', body, headers: { 'content-type': type, ...headers }, duplex: 'half' }
  await app.request(new Request('http://nord.example/', init))
  return answer.value!
}

function appWith(limits?: UploadLimits) {
  const answer: { value: Answer | null } = { value: null }
  const app = new Hono().post('/', async (c) => {
    answer.value = await readUpload(c, 'files', limits).catch((error) => {
      if (error instanceof BadRequest) return { status: error.status }
      throw error
    })
    return c.text('')
  })
  return [app, answer] as const
}

const csv = (file: string, content: string | Uint8Array = 'Courriel;Prénom\na@exemple.ca;Ana\n'): Part => ({
  name: 'files',
  file,
  content,
})
const limits = { files: 2, bytes: 4096 }

test('files come with their bytes, and the rest of the form as it was typed', async () => {
  const bytes = new Uint8Array([0, 13, 10, 255, 45, 45])
  const into = { name: 'into', content: 'none' }
  const upload = await send({ body: bodyOf([into, csv('inscriptions.csv'), csv('a.csv', bytes)]) })
  expect(upload).toMatchObject({ typed: { into: ['none'] }, fault: null })
  const { files } = upload as Upload
  expect(files.map(({ name }) => name)).toEqual(['inscriptions.csv', 'a.csv'])
  expect([...files[1]!.bytes]).toEqual([...bytes])
  expect(Buffer.from(files[0]!.bytes).toString()).toContain('Prénom')
})

test('no file, an empty file and too many files are faults of the field, not errors', async () => {
  const unchosen = { name: 'files', file: '', content: '' }
  for (const [parts, fault] of [
    [[], 'no-file'],
    [[unchosen], 'no-file'],
    [[csv('vide.csv', '')], 'empty-file'],
    [[csv('a.csv'), csv('b.csv'), csv('c.csv')], 'too-many-files'],
  ] as const)
    expect(await send({ body: bodyOf(parts), limits })).toMatchObject({ files: [], fault })
})

test('what declares too many bytes is not read at all', async () => {
  let pulled = 0
  const body = new ReadableStream({ pull: (controller) => controller.enqueue(Buffer.alloc(1024, pulled++)) })
  const headers = { 'content-length': '5000' }
  expect(await send({ body, headers, limits })).toMatchObject({ files: [], fault: 'too-large' })
  // A stream fills its own queue with one chunk when it is made.
  expect(pulled).toBeLessThan(3)
})

test('what declares nothing, or little, and never ends is cut off at the limit: memory does not grow with it', async () => {
  for (const headers of [{}, { 'content-length': '100' }]) {
    let [pulled, cancelled] = [0, false]
    const head = bodyOf([csv('longue.csv', 'a;b\n')], '')
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(pulled++ === 0 ? head : Buffer.alloc(64 * 1024, 'x')),
      cancel: () => {
        cancelled = true
      },
    })
    const answer = await send({ body, headers, limits: { files: 2, bytes: 2 ** 20 } })
    expect([answer, cancelled]).toMatchObject([{ files: [], fault: 'too-large' }, true])
    expect(pulled * 64 * 1024).toBeLessThan(2 * 2 ** 20)
  }
})

test('the same through a real connection: the sender is told, and not heard to the end', async () => {
  const [app, answer] = appWith({ files: 1, bytes: 2 ** 20 })
  const server = serve({ fetch: app.fetch, port: 0 })
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  let sent = 0
  const status = await new Promise((resolve) => {
    const sending = request({ port, method: 'POST', headers: { 'content-type': TYPE } }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode))
    })
    const write = () => {
      for (let goes = true; goes && sent < 200 * 2 ** 20 && !sending.destroyed; sent += 2 ** 16)
        goes = sending.write(Buffer.alloc(2 ** 16))
    }
    sending.once('error', resolve).on('drain', write)
    sending.write(bodyOf([csv('longue.csv')], ''))
    write()
  })
  expect([status, answer.value]).toMatchObject([200, { fault: 'too-large' }])
  expect(sent).toBeLessThan(50 * 2 ** 20)
})

test('what is no form with files is refused, whatever it claims to be', async () => {
  const whole = bodyOf([csv('a.csv')])
  expect(await send({ body: 'into=none', type: 'application/x-www-form-urlencoded' })).toEqual({ status: 415 })
  expect(await send({ body: whole, type: 'multipart/form-data' })).toEqual({ status: 415 })
  expect(await send({ body: whole, type: 'text/csv' })).toEqual({ status: 415 })
  expect(await send({ body: whole, type: 'multipart/form-data; boundary=autre' })).toEqual({ status: 400 })
  expect(await send({ body: 'rien de tel' })).toEqual({ status: 400 })
  expect(await send({ body: '' })).toEqual({ status: 400 })
})

test('a body cut in half is refused, wherever it is cut', async () => {
  const whole = bodyOf([{ name: 'into', content: 'none' }, csv('inscriptions.csv')])
  // Up to the two hyphens of the end: the line end after them is optional.
  for (let at = 1; at <= whole.length - 4; at += 7)
    expect([at, await send({ body: new Uint8Array(whole.subarray(0, at)) })]).toEqual([at, { status: 400 }])
})

test('more parts than a form can have are refused', async () => {
  const body = bodyOf(Array.from({ length: 201 }, (_, at) => ({ name: `champ${at}`, content: '' })))
  expect(await send({ body })).toEqual({ status: 413 })
})

test('a name is shown, never followed: without folders, control characters and direction marks', async () => {
  const given = [
    '../../etc/passwd.csv',
    'C:\\Users\\Ana\\liste.csv',
    '/chemin/x.csv',
    '\u202egnp.csv',
    'a\u0007b\u0000.csv',
  ]
  const names = ['passwd.csv', 'liste.csv', 'x.csv', 'gnp.csv', 'a b .csv']
  expect(given.map(safeName)).toEqual(names)
  const upload = await send({ body: bodyOf(given.map((file) => csv(file))) })
  expect((upload as Upload).files.map(({ name }) => name)).toEqual(names)
  expect([safeName(''), safeName('..'), safeName('a/')]).toEqual(['fichier', 'fichier', 'fichier'])
  const long = safeName(`${'é'.repeat(500)}.xlsx`)
  expect([[...long].length, long.endsWith('.xlsx')]).toEqual([125, true])
})

test('a zip that calls itself a CSV file is taken for what it is', async () => {
  const zip = zipOf({ 'photo.jpg': 'x' })
  const upload = await send({ body: bodyOf([csv('inscriptions.csv', zip)]) })
  const [file] = (upload as Upload).files
  expect(await readTabular(file!.bytes, file!.name)).toMatchObject({ ok: false, refusal: 'not-a-spreadsheet' })
})
