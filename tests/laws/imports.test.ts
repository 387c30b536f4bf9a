import { expect, test } from 'vitest'
import { breaks, importsOf, MODULES } from '#tests/laws/import-rules.ts'
import { sourcesIn } from '#tests/laws/sources.ts'

const sources = sourcesIn(['src'], ['.ts', '.tsx'])

test('imports go one way', () => {
  expect(sources.flatMap(({ path, text }) => breaks(path, text))).toEqual([])
})

test('the law reads what it judges', () => {
  expect(sources.length).toBeGreaterThan(100)
  expect(sources.flatMap(({ text }) => importsOf(text)).length).toBeGreaterThan(300)
  const modules = new Set(sources.flatMap(({ path }) => /^src\/modules\/([^/]+)\//.exec(path)?.[1] ?? []))
  expect([...modules].filter((module) => !MODULES.includes(module))).toEqual([])
})

const FORBIDDEN: [why: string, path: string, target: string][] = [
  ['a module uses one below it', 'src/modules/candidates/queries.ts', '#src/modules/events/queries.ts'],
  ['a pure file uses a package', 'src/modules/events/rules.ts', 'zod'],
  ['a pure file reaches the database', 'src/modules/events/rules.ts', '#src/platform/database.ts'],
  ['rules use queries', 'src/modules/events/rules.ts', '#src/modules/events/queries.ts'],
  ['queries use commands', 'src/modules/events/queries.ts', '#src/modules/events/commands.ts'],
  ['types use rules', 'src/modules/events/types.ts', '#src/modules/events/rules.ts'],
  ['a module knows a page', 'src/modules/events/commands.ts', '#src/portals/session.ts'],
  ['the platform knows a domain', 'src/platform/mail.ts', '#src/modules/events/types.ts'],
  ['an engine knows a module', 'src/engines/timetable/types.ts', '#src/modules/events/types.ts'],
  ['an engine uses a package', 'src/engines/timetable/types.ts', 'kysely'],
  ['an engine reaches the platform', 'src/engines/timetable/types.ts', '#src/platform/database.ts'],
  ['ui knows a domain', 'src/ui/table.tsx', '#src/modules/events/types.ts'],
  ['a page touches the database', 'src/portals/staff/events.tsx', 'kysely'],
]

test.each(FORBIDDEN)('it is refused that %s', (_why, path, target) => {
  expect(breaks(path, `import { x } from '${target}'`).length).toBe(1)
})

test('what is allowed is not refused', () => {
  expect(breaks('src/modules/events/commands.ts', "import { x } from '#src/modules/candidates/queries.ts'")).toEqual([])
  expect(breaks('src/engines/timetable/solve.ts', "import { x } from '#src/engines/timetable/flow.ts'")).toEqual([])
})
