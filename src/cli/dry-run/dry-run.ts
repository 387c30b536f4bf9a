import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { eligibilityFacts } from '#src/cli/dry-run/facts.ts'
import { readDossier } from '#src/engines/intake/dossier.ts'
import type { CandidateRecord, Dossier } from '#src/engines/intake/types.ts'
import { isEventFile, readEventFile } from '#src/modules/imports/forms/event-file.ts'
import type { EventFile } from '#src/modules/imports/types.ts'
import { criteriaInForce, evaluateEligibility } from '#src/modules/programmes/rules.ts'
import { INTERCONNEXION_LAVAL } from '#src/modules/programmes/shipped/interconnexion-laval.ts'
import { PASSERELLE_SECTORIELLE } from '#src/modules/programmes/shipped/passerelle-sectorielle.ts'
import type { Eligibility } from '#src/modules/programmes/types.ts'
import type { Day } from '#src/platform/day.ts'
import { hasTabularName, readTabularFile } from '#src/platform/tabular/read.ts'
import {
  DEFAULT_LIMITS,
  type TabularFile,
  type TabularLimits,
  type TabularRefusal,
} from '#src/platform/tabular/types.ts'

/** Why files cannot be taken, beside what is wrong with one table. */
export type FileRefusal = TabularRefusal | 'missing' | 'none-recognised' | 'no-table-files' | 'event-unreadable'
export type RefusedFile = { name: string; refusal: FileRefusal; line: number | null }

export type JudgedCandidate = { record: CandidateRecord; laval: Eligibility; passerelle: Eligibility }

/** What an import would find. Nothing is written, and no database is needed. */
export type DryRun = {
  files: readonly TabularFile[]
  refusedFiles: readonly RefusedFile[]
  event: EventFile | null
  dossier: Dossier
  /** The people kept, each judged on the event's day by both programmes as they were first opened. */
  people: readonly JudgedCandidate[]
}

export type DryRunOptions = { today: Day; eventPath?: string; limits?: TabularLimits }

/** Reads folders and files and understands them. What cannot be read is refused, and the rest is read all the same. */
export async function dryRun(paths: readonly string[], options: DryRunOptions): Promise<DryRun> {
  const { tables, events, refused } = await gather(paths, options)
  const files: TabularFile[] = []
  for (const path of tables) {
    const reading = await readTabularFile(path, options.limits ?? DEFAULT_LIMITS)
    if (reading.ok) files.push(reading.file)
    else refused.push({ name: reading.name, refusal: reading.refusal, line: reading.line })
  }
  return judge(files, events[0] ?? null, { today: options.today, refused })
}

/** Understands files that were read, and judges the people in them. */
export function judge(
  files: readonly TabularFile[],
  event: EventFile | null,
  { today, refused = [] }: { today: Day; refused?: readonly RefusedFile[] },
): DryRun {
  const asOf = event?.heldOn ?? today
  const dossier = readDossier(files, { asOf, event: event?.frame ?? null })
  const unknown = files.length > 0 && dossier.sheets.every(({ kind }) => kind === null)
  const none: RefusedFile = { name: files.map(({ name }) => name).join(', '), refusal: 'none-recognised', line: null }
  const people = dossier.candidates.taken.map((record) => judged(record, event?.eligibilityOn ?? asOf))
  return { files, refusedFiles: unknown ? [...refused, none] : refused, event, dossier, people }
}

const LAVAL = criteriaInForce(INTERCONNEXION_LAVAL.criteria, INTERCONNEXION_LAVAL.openedOn)
const PASSERELLE = criteriaInForce(PASSERELLE_SECTORIELLE.criteria, PASSERELLE_SECTORIELLE.openedOn)

function judged(record: CandidateRecord, on: Day): JudgedCandidate {
  const facts = eligibilityFacts(record)
  return {
    record,
    laval: evaluateEligibility(LAVAL, facts, on),
    passerelle: evaluateEligibility(PASSERELLE, facts, on),
  }
}

type Gathered = { tables: string[]; events: EventFile[]; refused: RefusedFile[] }

/** The tables of folders, by name, and files as given; the event where a file describes one. */
async function gather(paths: readonly string[], { eventPath }: DryRunOptions): Promise<Gathered> {
  const found: Gathered = { tables: [], events: [], refused: [] }
  if (eventPath !== undefined) await takeEvent(found, eventPath, true)
  for (const path of paths) {
    const entry = await stat(path).catch(() => null)
    if (!entry) found.refused.push({ name: path, refusal: 'missing', line: null })
    else if (!entry.isDirectory()) await take(found, path)
    else {
      const before = found.tables.length
      for (const name of (await readdir(path)).filter(isOurs).sort()) await take(found, join(path, name))
      if (found.tables.length === before) found.refused.push({ name: path, refusal: 'no-table-files', line: null })
    }
  }
  return found
}

/** Lock files of office programs and hidden files are nobody's data; of the rest, tables and the event. */
const isOurs = (name: string) => !/^[.~]/.test(name) && (hasTabularName(name) || name.endsWith('.json'))

async function take(found: Gathered, path: string): Promise<void> {
  if (path.endsWith('.json')) await takeEvent(found, path, false)
  else found.tables.push(path)
}

/** Other JSON files may lie in the folder; only one that claims to be an event must be one. */
async function takeEvent(found: Gathered, path: string, mustBe: boolean): Promise<void> {
  const json: unknown = await readFile(path, 'utf8')
    .then(JSON.parse)
    .catch(() => null)
  const event = readEventFile(json)
  if (event) found.events.push(event)
  else if (mustBe || isEventFile(json))
    found.refused.push({ name: basename(path), refusal: 'event-unreadable', line: null })
}
