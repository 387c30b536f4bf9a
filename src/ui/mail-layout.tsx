import { document } from '#src/ui/document.ts'
import { sayWritten } from '#src/ui/written.tsx'
import { formatPhone } from '#src/words/formats.ts'
import type { Values, Words } from '#src/words/words.ts'

/** Who writes and how to answer: the law on commercial electronic messages asks for both, with a postal address. */
export type Sender = {
  name: string
  /** The city stands for it until it is known. */
  address: string | null
  city: string | null
  contactEmail: string | null
  /** In international form: it is shown as people here write it. */
  contactPhone: string | null
}

/** Who writes when no organisation does. */
export const PLATFORM: Sender = { name: 'Jumelage', address: null, city: null, contactEmail: null, contactPhone: null }

/** A sentence of ours; with what somebody wrote in it, by the names of its arguments, where there is any. */
export type MailText = string | { message: string; written: Record<string, string>; values?: Values }

/** What a mail says, in order. Plain texts: they are escaped here. */
export type MailContent = {
  t: Words
  title: MailText
  /** A paragraph, or the lines of a list. */
  paragraphs: readonly (MailText | readonly MailText[])[]
  /** A code to type, on a line of its own. */
  code?: string | undefined
  /** What to do, the main thing first. Addresses are whole, beginning with https. */
  actions?: readonly { label: string; href: string }[] | undefined
  /** At the end: why this was sent, what to do when it was not asked for. */
  closing?: readonly MailText[] | undefined
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
        <title>{mailWords(t, title)}</title>
      </head>
      <body>
        <h1>
          <Said t={t} text={title} />
        </h1>
        {paragraphs.map((part) =>
          isList(part) ? (
            <Lines t={t} lines={part} />
          ) : (
            <p>
              <Said t={t} text={part} />
            </p>
          ),
        )}
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
            <small>
              <Said t={t} text={text} />
            </small>
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

const isList = (part: MailText | readonly MailText[]): part is readonly MailText[] => Array.isArray(part)

/** In HTML, what somebody wrote says its language. */
const Said = ({ t, text }: { t: Words; text: MailText }) =>
  typeof text === 'string' ? text : sayWritten(t, text.message, text.written, text.values)

/** In plain text, and for the subject. */
export const mailWords = (t: Words, text: MailText): string =>
  typeof text === 'string' ? text : t.format(text.message, { ...text.values, ...text.written })

const Lines = ({ t, lines }: { t: Words; lines: readonly MailText[] }) => (
  <ul>
    {lines.map((line) => (
      <li>
        <Said t={t} text={line} />
      </li>
    ))}
  </ul>
)

const senderLines = ({ name, address, city, contactEmail, contactPhone }: Sender): string[] =>
  [name, address ?? city, contactEmail, contactPhone && formatPhone(contactPhone)].filter((line) => line !== null)

function plainOf({ t, title, paragraphs, code, actions = [], closing = [], sender }: MailContent): string {
  const say = (text: MailText) => mailWords(t, text)
  const parts = [
    say(title),
    ...paragraphs.map((part) => (isList(part) ? part.map((line) => `- ${say(line)}`).join('\n') : say(part))),
    code,
    ...actions.map(({ label, href }) => `${label}\n${href}`),
    // Mail readers know two hyphens and a space as the beginning of a signature.
    ['-- ', ...closing.map(say), ...senderLines(sender)].join('\n'),
  ]
  return parts.filter((part): part is string => Boolean(part)).join('\n\n')
}
