import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openSealed, writeSealed } from '#src/platform/sealed-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'sealed-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = join(folder, 'a.index')

const value = {
  name: 'été',
  part: { few: Uint16Array.from([1, 2, 3]), none: new Float32Array(0), list: ['a', 'b'] },
  many: Float32Array.from([0.5, -1.25]),
  signed: Int8Array.from([-127, 127]),
}

test('what was written is read, arrays and all', () => {
  const { hash, bytes } = writeSealed(path, value)
  expect(openSealed(path)).toEqual({ ok: true, value, hash })
  expect(readFileSync(path).length).toBe(bytes)
})

test('equal values make equal files', () => {
  const { hash } = writeSealed(path, value)
  expect(writeSealed(path, structuredClone(value)).hash).toBe(hash)
})

test('a file that was changed, cut short, of another layout or of something else is refused', () => {
  writeSealed(path, value)
  const whole = readFileSync(path)
  const changed = Buffer.from(whole)
  changed[changed.length - 9]! ^= 1
  const newer = Buffer.from(whole)
  newer.writeUInt32LE(9, 8)
  const refusals = [changed, whole.subarray(0, whole.length - 8), newer, Buffer.from('{}')].map((bytes) => {
    writeFileSync(path, bytes)
    const opened = openSealed(path)
    return opened.ok || opened.because
  })
  const damaged = 'was damaged: its hash differs'
  expect(refusals).toEqual([damaged, damaged, 'has layout 9; this program reads layout 1', 'is no file of Jumelage'])
})
