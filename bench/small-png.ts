import { deflateSync, inflateSync } from 'node:zlib'

// A screenshot in full colour is three times as large as it need be: pages have few colours. This writes it again with
// a palette of its 256 most frequent colours (PNG, third edition, 11.2.2 and 9.2); other ones take the nearest of them.

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')
const COLOURS = 256

/** The same picture, smaller. Takes what Chromium writes: eight bits, RGB or RGBA, not interlaced. */
export function smallPng(png: Buffer): Buffer {
  const chunks = chunksOf(png)
  const header = chunks.find(({ type }) => type === 'IHDR')!.data
  const width = header.readUInt32BE(0)
  const channels = header[9] === 6 ? 4 : 3
  const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data))
  const pixels = unfiltered(inflateSync(data), width * channels, channels)
  const { palette, indexes } = indexed(pixels, channels)
  const rows = Array.from({ length: indexes.length / width }, (_, row) =>
    Buffer.concat([Buffer.from([0]), indexes.subarray(row * width, (row + 1) * width)]),
  )
  const newHeader = Buffer.from(header)
  newHeader[9] = 3
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', newHeader),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunksOf(png: Buffer): { type: string; data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = []
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at)
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) })
    at += length + 12
  }
  return chunks
}

/** Lines of samples; each line of the file begins with the number of its filter. */
function unfiltered(lines: Buffer, stride: number, channels: number): Buffer {
  const height = lines.length / (stride + 1)
  const pixels = Buffer.alloc(height * stride)
  for (let row = 0; row < height; row++) {
    const filter = lines[row * (stride + 1)]!
    for (let at = 0; at < stride; at++) {
      const place = row * stride + at
      const left = at >= channels ? pixels[place - channels]! : 0
      const up = row > 0 ? pixels[place - stride]! : 0
      const corner = row > 0 && at >= channels ? pixels[place - stride - channels]! : 0
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!
      pixels[place] = lines[row * (stride + 1) + 1 + at]! + guess
    }
  }
  return pixels
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

function indexed(pixels: Buffer, channels: number): { palette: Buffer; indexes: Buffer } {
  const colourAt = (pixel: number) => pixels.readUIntBE(pixel * channels, 3)
  const count = pixels.length / channels
  const frequency = new Map<number, number>()
  for (let pixel = 0; pixel < count; pixel++) frequency.set(colourAt(pixel), (frequency.get(colourAt(pixel)) ?? 0) + 1)
  const colours = [...frequency].sort(([, one], [, other]) => other - one).map(([colour]) => colour)
  const kept = colours.slice(0, COLOURS)
  const index = new Map(colours.map((colour, place) => [colour, place < COLOURS ? place : nearest(kept, colour)]))
  const palette = Buffer.alloc(kept.length * 3)
  kept.forEach((colour, place) => {
    palette.writeUIntBE(colour, place * 3, 3)
  })
  return { palette, indexes: Buffer.from(Array.from({ length: count }, (_, pixel) => index.get(colourAt(pixel))!)) }
}

function nearest(kept: readonly number[], colour: number): number {
  const distance = (other: number) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0)
  return kept.reduce((best, other, place) => (distance(other) < distance(kept[best]!) ? place : best), 0)
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** Annex D of the same. */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
