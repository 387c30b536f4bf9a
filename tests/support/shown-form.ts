/** A form of a page: where it goes, what a browser would send of it untouched, and what a person types or chooses. */
export type ShownForm = {
  action: string
  multipart: boolean
  fields: Record<string, string[]>
  typed: string[]
  /** From a list or among radios; not boxes, for which any value is a yes. */
  chosen: string[]
}

/** Every form of a page that changes something. */
export const shownForms = (html: string): ShownForm[] =>
  html
    .split('<form method="post"')
    .slice(1)
    .map((part) => readShown(part.split('</form>')[0]!))

/** What the browser would send of the last form of a page, untouched: every field with its value. */
export const shownForm = (html: string): Record<string, string[]> => shownForms(html).at(-1)?.fields ?? {}

function readShown(form: string): ShownForm {
  const fields: Record<string, string[]> = {}
  const typed = new Set<string>()
  const chosen = new Set<string>()
  const add = (name: string | undefined, value: string) => {
    if (name) fields[name] = [...(fields[name] ?? []), decoded(value)]
  }
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const [name, type] = [attribute(tag, 'name'), attribute(tag, 'type')]
    if (name && type === 'radio') chosen.add(name)
    else if (name && type !== 'hidden' && type !== 'checkbox') typed.add(name)
    if ((type !== 'radio' && type !== 'checkbox') || / checked=/.test(tag)) add(name, attribute(tag, 'value') ?? '')
  }
  for (const [, tag = '', text = ''] of form.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    typed.add(attribute(tag, 'name') ?? '')
    add(attribute(tag, 'name'), text)
  }
  for (const [, tag = '', options = ''] of form.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const option = /<option\b[^>]* selected=[^>]*>/.exec(options)?.[0] ?? /<option\b[^>]*>/.exec(options)?.[0] ?? ''
    chosen.add(attribute(tag, 'name') ?? '')
    add(attribute(tag, 'name'), attribute(option, 'value') ?? '')
  }
  const action = decoded(attribute(form.split('>')[0]!, 'action') ?? '')
  return { action, multipart: /^[^>]*multipart/.test(form), fields, typed: [...typed], chosen: [...chosen] }
}

const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]

const decoded = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
