import { sql } from 'kysely'
import { otherLanguage } from '#src/words/language.ts'
import type { Language } from '#src/words/words.ts'
import type { TestWorld } from '#tests/support/world.ts'

/** Where people and files write in their own language: table, then columns. */
const WRITTEN: Record<string, string> = {
  candidate_notes: 'text',
  consents: 'said',
  criteria: 'source',
  eligibility_files: 'status_said arrival_said diploma_said quebec_said',
  employer_members: 'title',
  employers: 'sector size_said remarks',
  enrolments: 'override_reason',
  event_changes: 'reason',
  event_employers: 'remarks',
  event_tables: 'away_said',
  events: 'name',
  forbidden_pairs: 'reason',
  interview_answers: 'said note',
  jobs: 'title cnp_said essential_skills asset_skills schedule professional_order conditions',
  match_decisions: 'note',
  meeting_declines: 'reason',
  organisations: 'privacy_officer_title',
  profiles: 'wanted_title last_title other_titles diploma field_of_study skills',
  recoveries: 'reason',
  registration_withdrawals: 'reason',
  registrations: 'availability_said',
  spoken_languages: 'level_said',
  studies: 'degree field',
  wishes: 'comment',
  works: 'title',
}

/** What holds no prose: rows of the platform; pairs of languages, mails, which name theirs; names, places, codes. */
const NO_PROSE = [
  /^(accounts|audit_lines|facts|form_answers|imports?_\w+|passkeys|rate_limits|remembered_answers|sessions)\./,
  /^(mails|schema_migrations|submissions|two_factors|verifications)\./,
  /_(fr|en|key|hash|id|by|email|phone|code|country|place|text|url|method)$/,
  /\.(id|key|slug|code|email|phone|token|language|languages|time_zone|region|regions|reference|search_text)$/,
  /\.(kind|stage|state|status|source|purpose|side|answer|decision|action|part|item|type|role|roles|failure)$/,
  /\.(\w*name|\w+_names|recruiters|city|place|address|image|accent|accent_dark|logo_path|repeated_hour|wage_per)$/,
  /^(interview_answers|match_decisions)\.reason$|^jobs\.other_language$/,
  /^cvs\.|^(works|studies)\.(employer|institution|country|landmark|started_in|ended_in)$/,
]

const places = () =>
  Object.entries(WRITTEN).flatMap(([table, columns]) => columns.split(' ').map((column) => `${table}.${column}`))

/** Columns of text of which nobody has said whether people write prose in them. */
export async function unplaced({ owner }: TestWorld): Promise<string[]> {
  const { rows } = await sql<{ place: string }>`select table_name || '.' || column_name as place
    from information_schema.columns
    where table_schema = 'public' and (data_type = 'text' or udt_name = '_text') order by 1`.execute(owner)
  const known = places()
  return rows
    .map(({ place }) => place)
    .filter((place) => !known.includes(place) && !NO_PROSE.some((no) => no.test(place)))
}

/** What one sees of a text that was planted, whatever stands around it. */
const MARK = 'QZJ'

/** A text of each language that fits everywhere: a title, a reason, a note. */
const TEXTS: Record<Language, string> = {
  fr: `Commis d’entrepôt pour le quart de nuit ${MARK}`,
  en: `Warehouse clerk for the night shift ${MARK}`,
}

/** Writes the same text, of one language, in every row of every such place. */
export async function plantWritings({ owner }: TestWorld, language: Language): Promise<void> {
  for (const place of places()) {
    const [table = '', column = ''] = place.split('.')
    const { rows } = await sql<{
      isList: boolean
    }>`select data_type = 'ARRAY' as is_list from information_schema.columns
      where table_name = ${table} and column_name = ${column} and table_schema = 'public'`.execute(owner)
    const text = rows[0]?.isList ? sql`array[${TEXTS[language]}]` : TEXTS[language]
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${text}`.execute(owner.withoutPlugins())
  }
}

type Reading = { said: number; unsaid: string[] }

/** How often a page gives a planted text to a voice of its own language, and where it does not. */
export function readWritings(html: string, written: Language): Reading {
  const reading: Reading = { said: 0, unsaid: [] }
  const open: { tag: string; lang: string }[] = []
  for (const [whole, tag, attributes = '', text] of html.slice(html.indexOf('<body')).matchAll(TOKEN)) {
    const lang = /\slang="(..)/.exec(attributes)?.[1] ?? open.at(-1)?.lang ?? otherLanguage(written)
    if (text?.includes(MARK) || VALUE.test(attributes)) {
      if (lang === written) reading.said++
      else reading.unsaid.push(whole.trim())
    }
    if (!tag || VOID.test(tag) || attributes.endsWith('/')) continue
    if (tag.startsWith('/')) open.splice(open.findLastIndex((each) => each.tag === tag.slice(1)))
    else open.push({ tag, lang })
  }
  return reading
}

const TOKEN = /<(\/?[a-z][a-z0-9-]*)([^>]*)>|([^<]+)/g
const VALUE = new RegExp(`\\svalue="[^"]*${MARK}`)
const VOID = /^(area|br|col|hr|img|input|link|meta|source|wbr)$/
