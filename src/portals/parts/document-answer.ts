import type { Context } from 'hono'

const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

/**
 * A document that somebody gave, to be kept and never shown by us: a browser that opened it would run what is in it.
 * The name keeps its accents (RFC 8187), and a plain one stands beside it.
 */
export function documentAnswer(c: Context, file: { name: string; media: string; bytes: Uint8Array }): Response {
  const media = file.media === 'pdf' ? 'pdf' : 'docx'
  const name = /\.(?:pdf|docx)$/i.test(file.name) ? file.name : `${file.name}.${media}`
  const plain = name
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\;%]/g, '_')
  const exact = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return c.body(new Uint8Array(file.bytes), 200, {
    'content-type': TYPES[media],
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${exact}`,
  })
}
