/**
 * What the vocabulary knows, measured on the open sets kept beside the checkout: `npx tsx bench/vocabulary.ts`, about
 * five minutes; `built-in`, `official` or `labels` after it for a part. Intervals are Wilson's at 95 %.
 */
import { buildOccupations } from '#src/engines/vocabulary/occupations/build.ts'
import { builtInTitles } from '#src/engines/vocabulary/occupations/built-in.ts'
import { classifyTitle } from '#src/engines/vocabulary/occupations/classify.ts'
import type { KnownTitle, OccupationIndex } from '#src/engines/vocabulary/occupations/types.ts'
import { say, share, timed } from './vocabulary/figures.ts'
import { sayClassified, sayLinked, saySpeed } from './vocabulary/measures.ts'
import {
  frenchSynonyms,
  heldOut,
  melo,
  messyTitles,
  officialTitles,
  profiles,
  talentClef,
  titlePairs,
} from './vocabulary/sets.ts'

const parts = process.argv.slice(2)
const isAsked = (part: string) => parts.length === 0 || parts.includes(part)

function built(name: string, titles: readonly KnownTitle[]): OccupationIndex {
  const { seconds, result } = timed(() => buildOccupations(titles))
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  say(`\n${name}: ${titles.length} titles, made in ${seconds.toFixed(1)} s of processor; peak memory ${memory} MiB`)
  return result
}

function sayPeople(index: OccupationIndex): void {
  const { seen, unseen } = messyTitles()
  sayClassified('messy titles of Québec, those seen when tuning', index, seen)
  sayClassified('messy titles of Québec, never scored while tuning', index, unseen)
  const codeOf = (title: string, language: 'fr' | 'en') => classifyTitle(index, title, language).answers[0]?.code
  const pairs = titlePairs()
  const same = pairs.filter(({ feminine, masculine }) => codeOf(feminine, 'fr') === codeOf(masculine, 'fr'))
  const right = pairs.filter(({ feminine, right }) => right.includes(codeOf(feminine, 'fr') ?? ''))
  say(`feminine and masculine get the same code: ${share(same.length, pairs.length)}`)
  say(`  and the right one: ${share(right.length, pairs.length)}`)
  const people = profiles()
  const both = people.filter(({ fr, en }) => codeOf(fr.title, 'fr') === codeOf(en.title, 'en'))
  say(`French and English profile get the same code: ${share(both.length, people.length)}`)
}

if (isAsked('built-in') || isAsked('labels')) {
  const index = built('Built in', builtInTitles())
  if (isAsked('built-in')) sayPeople(index)
  if (isAsked('labels')) {
    for (const occupations of [null, index]) {
      sayLinked('melo-usa', melo(), occupations, 'en')
      sayLinked('synonyms of ESCO, French', await frenchSynonyms(), occupations, 'fr')
      sayLinked('talentclef-en', talentClef(), occupations, 'en')
    }
  }
}

if (isAsked('official')) {
  const official = await officialTitles()
  const { held, others } = heldOut(official, 2000)
  const index = built('Official files without 2000 titles of each language, nothing of ours', others)
  for (const language of ['fr', 'en'] as const) {
    const asked = held.filter((title) => title.language === language)
    const rows = asked.map(({ title, code }) => ({ title, language, right: [code] }))
    sayClassified(`titles held out, ${language}`, index, rows)
    saySpeed(index, rows)
  }
  sayPeople(built('Official files and ours', [...builtInTitles(), ...official]))
}
