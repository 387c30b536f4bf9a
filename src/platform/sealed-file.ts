import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'

/**
 * A file of plain values and typed arrays that is written once and read as it is: eight letters, the version of the
 * layout, the length of a header of JSON, the SHA-256 of all that follows, the header, the arrays, each at a multiple
 * of eight bytes. In the header an array is `{ "$array": kind, "at": byte, "length": elements }`.
 */
const MAGIC = Buffer.from('JUMELAGE')
const LAYOUT = 1
const HASH_AT = 16
const BODY_AT = 48

const KINDS = { Int8Array, Uint8Array, Uint16Array, Int32Array, Uint32Array, Float32Array } as const
type Kind = keyof typeof KINDS
type Numbers = InstanceType<(typeof KINDS)[Kind]>
type Place = { $array: Kind; at: number; length: number }

export type Opened<T> = { ok: true; value: T; hash: string } | { ok: false; because: string }

/** Writes the value beside the path, then moves it there: nobody sees half a file. Gives the hash and the size. */
export function writeSealed(path: string, value: unknown): { hash: string; bytes: number } {
  const arrays: Numbers[] = []
  const places: Place[] = []
  const header = Buffer.from(JSON.stringify(value, (_, each) => (isNumbers(each) ? put(each, arrays, places) : each)))
  const padding = Buffer.alloc(padded(header.length) - header.length, ' ')
  const parts: Uint8Array[] = [header, padding]
  for (const array of arrays) {
    parts.push(bytesOf(array), Buffer.alloc(padded(array.byteLength) - array.byteLength))
  }
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  const head = Buffer.alloc(BODY_AT)
  MAGIC.copy(head)
  head.writeUInt32LE(LAYOUT, 8)
  head.writeUInt32LE(padded(header.length), 12)
  const sum = hash.digest()
  sum.copy(head, HASH_AT)
  save(path, [head, ...parts])
  return { hash: sum.toString('hex'), bytes: parts.reduce((all, part) => all + part.length, BODY_AT) }
}

/** The value of a file, its arrays being parts of what was read. A file cut short or changed is refused. */
export function openSealed<T>(path: string): Opened<T> {
  const file = readFileSync(path)
  if (file.length < BODY_AT || !file.subarray(0, 8).equals(MAGIC))
    return { ok: false, because: 'is no file of Jumelage' }
  const layout = file.readUInt32LE(8)
  if (layout !== LAYOUT) return { ok: false, because: `has layout ${layout}; this program reads layout ${LAYOUT}` }
  const sum = createHash('sha256').update(file.subarray(BODY_AT)).digest()
  if (!sum.equals(file.subarray(HASH_AT, BODY_AT))) return { ok: false, because: 'was damaged: its hash differs' }
  const headerLength = file.readUInt32LE(12)
  const body = new Uint8Array(file.buffer, file.byteOffset, file.length).slice(BODY_AT + headerLength)
  const header = file.toString('utf8', BODY_AT, BODY_AT + headerLength)
  const value = JSON.parse(header, (_, each) => (isPlace(each) ? take(body.buffer, each) : each)) as T
  return { ok: true, value, hash: sum.toString('hex') }
}

const isNumbers = (value: unknown): value is Numbers => ArrayBuffer.isView(value) && !(value instanceof DataView)
const isPlace = (value: unknown): value is Place => typeof value === 'object' && value !== null && '$array' in value
const padded = (bytes: number) => Math.ceil(bytes / 8) * 8
const bytesOf = (array: Numbers) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength)

function put(array: Numbers, arrays: Numbers[], places: Place[]): Place {
  const before = places.at(-1)
  const at = before ? before.at + padded(arrays.at(-1)!.byteLength) : 0
  const place = { $array: array.constructor.name as Kind, at, length: array.length }
  arrays.push(array)
  places.push(place)
  return place
}

const take = (body: ArrayBuffer, { $array, at, length }: Place) => new KINDS[$array](body, at, length)

function save(path: string, parts: readonly Uint8Array[]): void {
  const draft = `${path}.${process.pid}`
  const file = openSync(draft, 'w')
  try {
    for (const part of parts) writeSync(file, part)
    fsyncSync(file)
    closeSync(file)
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
