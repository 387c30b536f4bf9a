import type { Context } from 'hono'
import { BadRequest } from '#src/platform/errors.ts'
import { oneLine, type Typed } from '#src/platform/form.ts'

/** A file that came with a form. */
export type Uploaded = { name: string; bytes: Uint8Array }

export const UPLOAD_FAULTS = ['no-file', 'too-many-files', 'too-large', 'empty-file'] as const
export type UploadFault = (typeof UPLOAD_FAULTS)[number]

export type UploadLimits = { files: number; bytes: number }
export const UPLOAD_LIMITS: UploadLimits = { files: 20, bytes: 200 * 2 ** 20 }

/** More parts than fields and files can be: somebody plays with us. */
const MAX_PARTS = 200

/** What came: files by the name of their field, the rest as a form types it, and what is wrong with the files. */
export type Upload = { typed: Typed; files: Uploaded[]; fault: UploadFault | null }

/**
 * Reads a form with files. Its size is refused by what it declares, and again while it is read, because a declaration
 * can lie or be absent. Files beyond the limits are a fault for the form to show, not an error. Throws BadRequest on a
 * body that is no such form.
 */
export async function readUpload(c: Context, field: string, limits: UploadLimits = UPLOAD_LIMITS): Promise<Upload> {
  const type = c.req.header('content-type') ?? ''
  if (!/^multipart\/form-data;.*boundary=/i.test(type)) throw new BadRequest(415, 'not a form with files')
  const nothing = { typed: Object.create(null) as Typed, files: [] }
  if (Number(c.req.header('content-length') ?? 0) > limits.bytes) return { ...nothing, fault: 'too-large' }
  const body = c.req.raw.body
  if (!body) throw new BadRequest(400, 'a form without a body')
  try {
    const form = await new Response(body.pipeThrough(upTo(limits.bytes)), {
      headers: { 'content-type': type },
    }).formData()
    return await sorted(form, field, limits)
  } catch (error) {
    if (error instanceof TooLarge) return { ...nothing, fault: 'too-large' }
    if (error instanceof BadRequest) throw error
    if (error instanceof TypeError && error.cause instanceof TooLarge) return { ...nothing, fault: 'too-large' }
    throw new BadRequest(400, 'a form that cannot be read')
  }
}

class TooLarge extends Error {}

/** Lets so many bytes through, and breaks the stream on the next one. */
function upTo(most: number): TransformStream<Uint8Array, Uint8Array> {
  let passed = 0
  return new TransformStream({
    transform(chunk, controller) {
      passed += chunk.byteLength
      if (passed > most) controller.error(new TooLarge('more than allowed'))
      else controller.enqueue(chunk)
    },
  })
}

async function sorted(form: FormData, field: string, limits: UploadLimits): Promise<Upload> {
  const upload: Upload = { typed: Object.create(null) as Typed, files: [], fault: null }
  const sent: File[] = []
  const parts = [...form.entries()]
  if (parts.length > MAX_PARTS) throw new BadRequest(413, 'too many parts')
  for (const [name, value] of parts) {
    if (typeof value === 'string') {
      upload.typed[name] ??= []
      upload.typed[name].push(value)
    } else if (name === field && (value.name !== '' || value.size > 0)) sent.push(value)
  }
  if (sent.length === 0) return { ...upload, fault: 'no-file' }
  if (sent.length > limits.files) return { ...upload, fault: 'too-many-files' }
  if (sent.some(({ size }) => size === 0)) return { ...upload, fault: 'empty-file' }
  for (const file of sent)
    upload.files.push({ name: safeName(file.name), bytes: new Uint8Array(await file.arrayBuffer()) })
  return upload
}

/** A name to show, never a path: without folders, direction marks and line ends, of a bearable length. */
export function safeName(name: string): string {
  const last = oneLine(name.replace(/\p{Cc}/gu, ' ')).split(/[\\/]/)
  const [, stem = '', ending = ''] = /^(.*?)(\.[^.]{1,10})?$/u.exec(last.at(-1) ?? '') ?? []
  const short = `${[...stem].slice(0, 120).join('')}${ending}`
  return /^\.*$/.test(short) ? 'fichier' : short
}
