import { document } from '#src/ui/document.ts'
import type { Words } from '#src/words/words.ts'

/** Who writes and how to answer: the law on commercial electronic messages asks for both, with a postal address. */
export type Sender = {
  name: string
  address: string | null
  email: string | null
  phone: string | null
}

/** What a mail says, in order. Plain texts: they are escaped here. */
export type MailContent = {
  t: Words
  title: string
  /** A paragraph, or the lines of a list. */
  paragraphs: readonly (string | readonly string[])[]
  /** A code to type, on a line of its own. */
  code?: string | undefined
  /** What to do, the main thing first. Addresses are whole, beginning with https. */
  actions?: readonly { label: string; href: string }[] | undefined
  /** At the end: why this was sent, what to do when it was not asked for. */
  closing?: readonly string[] | undefined
  sender: Sender
}

/**
 * A mail in both forms, saying the same: HTML with no picture, no style and nothing from another place, so that every
 * reader shows it in the person's own letters and colours; and plain text, in which addresses are written out.
 */
export const mailOf = (content: MailContent): { html: string; plain: string } => ({
  html: document(<MailPage {...content} />),
  plain: plainOf(content),
})

function MailPage({ t, title, paragraphs, code, actions = [], closing = [], sender }: MailContent) {
  return (
    <html lang={t.locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
      </head>
      <body>
        <h1>{title}</h1>
        {paragraphs.map((part) => (typeof part === 'string' ? <p>{part}</p> : <Lines lines={part} />))}
        {code && (
          <p>
            <big>
              <b>{code}</b>
            </big>
          </p>
        )}
        {actions.map(({ label, href }) => (
          <p>
            <a href={href}>
              <b>{label}</b>
            </a>
            <br />
            <small>{href}</small>
          </p>
        ))}
        <hr />
        {closing.map((text) => (
          <p>
            <small>{text}</small>
          </p>
        ))}
        <p>
          <small>
            {senderLines(sender).map((line, place) => (
              <>
                {place > 0 && <br />}
                {line}
              </>
            ))}
          </small>
        </p>
      </body>
    </html>
  )
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li>{line}</li>
    ))}
  </ul>
)

const senderLines = ({ name, address, email, phone }: Sender): string[] =>
  [name, address, email, phone].filter((line): line is string => Boolean(line))

function plainOf({ title, paragraphs, code, actions = [], closing = [], sender }: MailContent): string {
  const parts = [
    title,
    ...paragraphs.map((part) => (typeof part === 'string' ? part : part.map((line) => `- ${line}`).join('\n'))),
    code,
    ...actions.map(({ label, href }) => `${label}\n${href}`),
    // Mail readers know two hyphens and a space as the beginning of a signature.
    ['-- ', ...closing, ...senderLines(sender)].join('\n'),
  ]
  return parts.filter((part): part is string => Boolean(part)).join('\n\n')
}
