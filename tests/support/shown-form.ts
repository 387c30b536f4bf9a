/** What the browser would send of the last form of a page, untouched: every field with its value. */
export function shownForm(html: string): Record<string, string[]> {
  const form = html.split('<form method="post"').at(-1)?.split('</form>')[0] ?? ''
  const fields: Record<string, string[]> = {}
  const add = (name: string | undefined, value: string) => {
    if (name) fields[name] = [...(fields[name] ?? []), decoded(value)]
  }
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g))
    if (!/type="(?:radio|checkbox)"/.test(tag) || / checked=/.test(tag))
      add(attribute(tag, 'name'), attribute(tag, 'value') ?? '')
  for (const [, tag = '', text = ''] of form.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g))
    add(attribute(tag, 'name'), text)
  for (const [, tag = '', options = ''] of form.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const chosen = /<option\b[^>]* selected=[^>]*>/.exec(options)?.[0] ?? /<option\b[^>]*>/.exec(options)?.[0] ?? ''
    add(attribute(tag, 'name'), attribute(chosen, 'value') ?? '')
  }
  return fields
}

const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]

const decoded = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
