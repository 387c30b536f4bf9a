import type { Portal, Route } from '#src/routes.ts'
import type { Outcome } from '#tests/support/crawl-people.ts'

const SIGNS: Record<string, string> = {
  opens: 'yes',
  'goes on': '→',
  'signs in': 'sign in',
  refused: 'no',
  unknown: '404',
  'not good': '400',
}

const PORTALS: readonly Portal[] = ['public', 'staff', 'employer', 'candidate', 'account', 'system', 'development']

const HEAD = `# Who may open which page

Made by \`tests/crawls/roles.test.ts\`, which asks for every page of \`src/routes.ts\` as everybody, in the demo world.
The same test fails when a cell changes: then run \`npx vitest run tests/crawls/roles.test.ts -u\` and review it.

Everybody asks one chamber for a page about its things: its staff by role; the employer and the candidate whom the
page is about, and another of each; and people of another chamber. An employer or a candidate who gets \`yes\` under
*another* sees their own part of the same page, never that of somebody else: \`tests/crawls/organisations.test.ts\`.

\`yes\`: opens. \`→\`: leads on to another page. \`sign in\`: is asked to sign in. \`no\`: 403, needs another role.
\`404\`: for this person there is no such thing.
`

/** The page docs/access.md: a table for each portal, a row for each address, a column for each person. */
export function accessTable(people: readonly string[], rows: readonly { route: Route; outcomes: Outcome[] }[]): string {
  const tables = PORTALS.map((portal) => {
    const own = rows.filter(({ route }) => route.portal === portal)
    const lines = own.map(({ route, outcomes }) => [
      `\`${route.path}\``,
      ...outcomes.map((each) => SIGNS[each] ?? each),
    ])
    return `\n## ${portal}\n\n${markdown(['address', ...people], lines.sort(byAddress))}\n`
  })
  return HEAD + tables.join('')
}

const byAddress = ([one = '']: string[], [other = '']: string[]) => (one < other ? -1 : 1)

const markdown = (head: readonly string[], lines: readonly string[][]): string =>
  [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
