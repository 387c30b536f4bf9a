/** A module may use only the modules above it. To add one, choose its place, and say why in the commit. */
export const MODULES = [
  'identity',
  'organisations',
  'occupations',
  'candidates',
  'careers',
  'employers',
  'programmes',
  'content',
  'messaging',
  'path',
  'events',
  'matching',
  'timetables',
  'interviews',
  'imports',
  'placements',
  'privacy',
  'reporting',
]

/** What each kind of file may import, here and in the modules above. */
const MAY_IMPORT: Record<string, string[]> = {
  types: ['types'],
  facts: ['types'],
  rules: ['types', 'rules'],
  access: ['types', 'access'],
  forms: ['types'],
  examples: ['types'],
  queries: ['types', 'rules', 'access', 'queries'],
  letters: ['types', 'rules', 'queries', 'letters'],
  commands: ['types', 'rules', 'access', 'forms', 'queries', 'letters', 'commands', 'facts'],
}

/** Same answer for the same question: no database, no clock, no packages. */
const PURE = ['types', 'facts', 'rules', 'access', 'examples']
const PURE_PLATFORM = [
  'decision',
  'day',
  'id',
  'text',
  'random',
  'time-of-day',
  'zoned',
  'page-of',
  'tabular/types',
  'documents/types',
]

/** What a file imports, as written. */
export const importsOf = (source: string): string[] =>
  [...source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^'\s]+)'/g)].map(([, target = '']) => target)

/** What a file does that the order of the project does not allow, one sentence each: what to do instead. */
export function breaks(path: string, source: string): string[] {
  if (path.includes('.test.')) return []
  const targets = importsOf(source)
  if (path.startsWith('src/platform/'))
    return targets.filter(isNot('platform')).map(() => `${path}: platform has no domain words; move this up`)
  if (path.startsWith('src/engines/')) return enginesFaults(path, targets)
  if (path.startsWith('src/ui/'))
    return targets
      .filter(isNot('ui', 'words', 'platform'))
      .map((target) => `${path}: ui knows no domain (${target}); take it as a prop`)
  if (path.startsWith('src/words/'))
    return targets.filter(isNot('words', 'platform')).map((target) => `${path}: words know nothing of ${target}`)
  if (path.startsWith('src/portals/')) return targets.flatMap((target) => portalFault(path, target) ?? [])
  const from = place(path)
  return from ? targets.flatMap((target) => fault(from, target) ?? []) : []
}

const isNot =
  (...folders: string[]) =>
  (target: string) =>
    target.startsWith('#src/') && !folders.some((folder) => target.startsWith(`#src/${folder}/`))

/** Engines are usable alone: an engine sees itself, and the pure part of the platform. */
function enginesFaults(path: string, targets: string[]): string[] {
  const own = `#src/engines/${path.split('/')[2]}/`
  const pure = PURE_PLATFORM.map((name) => `#src/platform/${name}.ts`)
  return targets
    .filter(
      (target) => !target.startsWith(own) && !pure.includes(target) && !target.startsWith('#src/engines/vocabulary/'),
    )
    .map((target) => `${path}: engines are pure and alone (${target}); pass the value in`)
}

function portalFault(path: string, target: string): string | undefined {
  if (target === '#src/platform/tables.ts' || target === 'kysely' || target === 'pg')
    return `${path}: pages do not touch the database (${target}); write a query`
  return undefined
}

function fault(from: Place, target: string): string | undefined {
  const say = (what: string) => `${from.name}: ${what}`
  if (/^#src\/(portals|routes|reactions|app)/.test(target))
    return say('modules know nothing of pages; move it to portals/parts')
  if (PURE.includes(from.role)) {
    const platform = /^#src\/platform\/(.+)\.ts$/.exec(target)?.[1]
    if (!target.startsWith('#')) return say(`pure files use no package (${target}); pass the value in`)
    if (platform && !PURE_PLATFORM.includes(platform))
      return say(`pure files may not reach ${platform}; do it in commands`)
  }
  const to = place(target.replace('#', ''))
  if (!to) return undefined
  if (!MODULES.includes(to.module)) return say(`${to.module} has no place in the order of modules; give it one`)
  if (MODULES.indexOf(to.module) > MODULES.indexOf(from.module))
    return say(`${to.module} is below ${from.module}; record a fact and react in src/reactions.ts`)
  if (!MAY_IMPORT[from.role]?.includes(to.role)) return say(`${from.role} may not import ${to.role} (${target})`)
  return undefined
}

type Place = { name: string; module: string; role: string }

/** Files of a sub-folder, such as events/agenda, count as rules; those of commands/ and queries/ as what they are. */
function place(path: string): Place | undefined {
  const [, module, rest] = /^src\/modules\/([^/]+)\/(.+)\.tsx?$/.exec(path) ?? []
  if (!module || !rest) return undefined
  const [first = rest, ...deeper] = rest.split('/')
  const folderRole = first in MAY_IMPORT ? first : 'rules'
  return { name: `${module}/${rest}`, module, role: deeper.length > 0 ? folderRole : first }
}
