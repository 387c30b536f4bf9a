import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { type Assets, buildAssets } from '#src/platform/assets.ts'

function sources(styles: string) {
  const folder = mkdtempSync(join(tmpdir(), 'assets-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'colours.css'), styles)
  writeFileSync(join(folder, 'app.css'), '@import "./colours.css";\np { margin: 0 }')
  writeFileSync(join(folder, 'clock.ts'), 'const minutes: number = 2\ndocument.title = String(minutes)\n')
  writeFileSync(join(folder, 'clock.test.ts'), 'throw new Error("never bundled")\n')
  return { stylesheet: join(folder, 'app.css'), islands: folder }
}

const ask = (assets: Assets, name: string, encoding: string) =>
  assets.respond(new Request(`http://localhost${assets.url(name)}`, { headers: { 'accept-encoding': encoding } }))

test('one stylesheet and each island are served under an address that changes with their content', async () => {
  const before = await buildAssets(sources('a { color: red }'))
  const same = await buildAssets(sources('a { color: red }'))
  const after = await buildAssets(sources('a { color: blue }'))
  expect(before.url('app.css')).toMatch(/^\/assets\/app-[A-Z0-9]{8}\.css$/)
  expect(same.url('app.css')).toBe(before.url('app.css'))
  expect(after.url('app.css')).not.toBe(before.url('app.css'))
  expect(await ask(before, 'app.css', '')?.text()).toBe('a{color:red}p{margin:0}\n')
  expect(await ask(before, 'clock.js', '')?.text()).toMatch(/document\.title/)
  expect(() => before.url('clock.test.js')).toThrow(
    'There is no asset called clock.test.js. There are: app.css, clock.js.',
  )
})

test('a browser gets the smallest form that it takes, and may keep it for good', async () => {
  const assets = await buildAssets(sources('a { color: light-dark(red, blue) }'))
  const text = 'a{color:light-dark(red,blue)}p{margin:0}\n'
  const plain = ask(assets, 'app.css', 'br;q=0, deflate')
  const zipped = ask(assets, 'app.css', 'gzip, deflate')
  const smallest = ask(assets, 'app.css', 'gzip, deflate, br, zstd')
  expect([plain, zipped, smallest].map((answer) => answer?.headers.get('content-encoding'))).toEqual([
    null,
    'gzip',
    'br',
  ])
  expect(await plain?.text()).toBe(text)
  expect(gunzipSync(Buffer.from(await zipped!.arrayBuffer())).toString()).toBe(text)
  expect(brotliDecompressSync(Buffer.from(await smallest!.arrayBuffer())).toString()).toBe(text)
  expect(smallest?.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
})

test('other addresses and other verbs are not assets', async () => {
  const assets = await buildAssets(sources(''))
  const address = `http://localhost${assets.url('app.css')}`
  expect(assets.respond(new Request('http://localhost/assets/app.css'))).toBe(undefined)
  expect(assets.respond(new Request(address, { method: 'POST' }))).toBe(undefined)
  expect(await assets.respond(new Request(address, { method: 'HEAD' }))?.text()).toBe('')
})
