/** What a mail says, in order. Texts are plain: they are escaped here. */
export type Letter = {
  language: 'fr' | 'en'
  title: string
  paragraphs: readonly string[]
  /** A code to type, shown large. */
  code?: string
  /** The one thing to do. */
  action?: { label: string; href: string }
  /** In small, at the end: why it was sent, what to do when it was not asked for. */
  closing?: readonly string[]
  /** Who writes. */
  from: string
}

/** The mail in both forms, saying the same. No picture, no style sheet, nothing from another place. */
export function letter(content: Letter): { html: string; plain: string } {
  return { html: htmlOf(content), plain: plainOf(content) }
}

const FONT = 'font-family:system-ui,-apple-system,Segoe UI,Roboto,sans-serif'

function htmlOf({ language, title, paragraphs, code, action, closing = [], from }: Letter): string {
  const small = 'font-size:14px;color:#5b6269'
  return [
    `<!doctype html><html lang="${language}-CA"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>`,
    `<body style="margin:0;padding:24px 16px;background:#ffffff;color:#1d2429;${FONT};font-size:17px;line-height:1.5">`,
    '<div style="max-width:560px;margin:0 auto">',
    `<h1 style="font-size:23px;line-height:1.25">${escaped(title)}</h1>`,
    ...paragraphs.map((text) => `<p>${escaped(text)}</p>`),
    code ? `<p style="font-size:32px;letter-spacing:.15em;font-weight:700">${escaped(code)}</p>` : '',
    action ? button(action) : '',
    ...closing.map((text) => `<p style="${small}">${escaped(text)}</p>`),
    `<p style="${small}">${escaped(from)}</p>`,
    '</div></body></html>',
  ].join('')
}

/** The address is written out too: some readers show no links. */
const button = ({ label, href }: { label: string; href: string }) =>
  `<p><a href="${escaped(href)}" style="display:inline-block;padding:12px 20px;background:#1d2429;color:#ffffff;` +
  `border-radius:8px;text-decoration:none;font-weight:600">${escaped(label)}</a></p>` +
  `<p style="font-size:14px;color:#5b6269;word-break:break-all">${escaped(href)}</p>`

const plainOf = ({ title, paragraphs, code, action, closing = [], from }: Letter): string =>
  [title, ...paragraphs, code, action && `${action.label}\n${action.href}`, ...closing, from]
    .filter((part) => part)
    .join('\n\n')

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text in HTML, also between quotes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
