import { PROFESSIONS } from '#src/engines/vocabulary/data/professions.ts'
import { plain } from '#src/engines/vocabulary/text/fold.ts'
import { stem, withoutGenderMarks } from '#src/engines/vocabulary/text/gender.ts'
import { tokensOf } from '#src/engines/vocabulary/text/tokens.ts'

/**
 * What the law keeps. `exclusive`: the practice and the title, for the members of an order; `title`: the title alone
 * (with some acts, in health); `trade`: the work, for those who have a certificate of qualification; `permit`: the
 * work, for those who have a permit of another body. Of a trade or a permit, the name itself is free.
 */
export type ProfessionKind = 'exclusive' | 'title' | 'trade' | 'permit'

/** A regulated profession of Québec. */
export type Profession = {
  key: string
  kind: ProfessionKind
  /** The order, or the body that gives the certificate or the permit. */
  body: string
  /** Chapter of the RLRQ. */
  law: string
  source: string
  /** Unit groups of CNP 2021 whose work is concerned; none where the title says nothing of the work. */
  codes: readonly string[]
  titles: { fr: readonly string[]; en: readonly string[] }
  /** Titles that contain a reserved one and are not reserved. */
  free: readonly string[]
  instead?: { fr: { masculine: string; feminine: string }; en: string }
  /** What is still to be confirmed at the source, such as `cnp` or `fr: logopède`. */
  toConfirm: readonly string[]
  /** The day on which the lines were read over. */
  verifiedOn: string
}

type Fields = Map<string, string[]>

const fields = fieldsIn(PROFESSIONS)
const verifiedOn = fields.get('*')?.get('verifiedOn')?.[0] ?? ''
const professions: readonly Profession[] = [...fields].flatMap(([key, of]) =>
  key === '*' ? [] : [profession(key, of)],
)

/** Lines of key, field and value; a field said twice goes on. */
function fieldsIn(lines: string): Map<string, Fields> {
  const found = new Map<string, Fields>()
  for (const line of lines.trim().split('\n')) {
    const [key = '', field = '', value = ''] = line.split(' | ')
    const of = found.get(key) ?? new Map<string, string[]>()
    found.set(key, of.set(field, [...(of.get(field) ?? []), value]))
  }
  return found
}

function profession(key: string, of: Fields): Profession {
  const kind = (['exclusive', 'title', 'trade', 'permit'] as const).find((name) => of.has(name)) ?? 'permit'
  const text = (field: string) => of.get(field)?.join(' ') ?? ''
  const list = (field: string) => of.get(field)?.flatMap((value) => value.split('; ')) ?? []
  const [masculine = '', feminine = masculine] = list('instead fr')
  return {
    key,
    kind,
    body: text(kind),
    law: text('law'),
    source: text('source'),
    codes: text('cnp').split(' ').filter(Boolean),
    titles: { fr: list('fr'), en: list('en') },
    free: list('not'),
    ...(masculine && { instead: { fr: { masculine, feminine }, en: text('instead en') } }),
    toConfirm: list('confirm'),
    verifiedOn,
  }
}

/** All regulated professions, orders first. */
export const allProfessions = (): readonly Profession[] => professions

/** A title as its words: stems for finding, and as they are written for telling the gender. */
type Phrase = { stems: string; words: string; length: number }

/** Disciplines that have the stem of who practises them. */
const DISCIPLINES = new Set(['medecine'])

function phraseOf(text: string): Phrase {
  const words = tokensOf(withoutGenderMarks(plain(text))).map(({ word }) => word)
  const stems = words.map((word) => (DISCIPLINES.has(word) ? word : stem(word)))
  return { stems: ` ${stems.join(' ')} `, words: ` ${words.join(' ')} `, length: words.length }
}

type Reserved = Phrase & { profession: Profession; title: string; feminine: boolean }

/** Every title with what it says, the longest first; of two French ones of the same stems, the second is feminine. */
const reserved: readonly Reserved[] = professions
  .flatMap((of) => [...reservedIn(of, of.titles.fr, true), ...reservedIn(of, of.titles.en, false)])
  .sort((a, b) => b.length - a.length)

function reservedIn(of: Profession, titles: readonly string[], gendered: boolean): Reserved[] {
  const phrases = titles.map(phraseOf)
  return phrases.map((phrase, at) => ({
    ...phrase,
    profession: of,
    title: titles[at] ?? '',
    feminine: gendered && phrases[at - 1]?.stems === phrase.stems,
  }))
}

const free: readonly string[] = professions.flatMap((of) => of.free.map((title) => phraseOf(title).stems))

type Named = Reserved & { gender: 'feminine' | 'masculine' | 'untold' }

/** The longest title of a profession that stands in a text elsewhere than in something free. */
function titleIn(text: string): Named | undefined {
  const said = phraseOf(text)
  const [first, ...others] = reserved.filter(({ stems }) => outsideOfFree(said.stems, stems))
  if (!first) return undefined
  const feminine = others.find((other) => other.feminine && other.stems === first.stems)
  const marked = withoutGenderMarks(plain(text)) !== plain(text)
  if (!feminine || marked) return { ...first, gender: 'untold' }
  return said.words.includes(feminine.words) ? { ...feminine, gender: 'feminine' } : { ...first, gender: 'masculine' }
}

function outsideOfFree(text: string, title: string): boolean {
  if (!text.includes(title)) return false
  const around = free.filter((phrase) => phrase.includes(title))
  return around.reduce((left, phrase) => left.replaceAll(phrase, ' | '), text).includes(title)
}

/**
 * The regulated profession that a title names or, where it names none, that of a CNP 2021 code. Undefined when there
 * is none, and when a code is that of several professions (41101: lawyers and notaries).
 */
export function professionOf(what: { code?: string; title?: string }): Profession | undefined {
  const named = what.title === undefined ? undefined : titleIn(what.title)?.profession
  if (named || what.code === undefined) return named
  const [only, ...others] = professionsOfCode(what.code)
  return others.length === 0 ? only : undefined
}

/** Every regulated profession whose work falls into a unit group of CNP 2021. */
export const professionsOfCode = (code: string): readonly Profession[] =>
  professions.filter(({ codes }) => codes.includes(code))

/**
 * What may be printed of a title of somebody who is not a member. `reserved`: never print it; print `instead`, of
 * which the feminine is chosen where the title was feminine and both are given where it does not tell. `work`: the
 * name is free, the work needs a certificate or a permit. `free`: nothing is reserved that we know of.
 */
export type TitleAnswer =
  | { kind: 'reserved'; profession: Profession; title: string; instead: { fr: readonly string[]; en: string } }
  | { kind: 'work'; profession: Profession; title: string }
  | { kind: 'free' }

/** Code des professions, RLRQ c. C-26, ss. 32 and 36: nobody uses a title that lets believe that they are a member. */
export function titleForNonMember(title: string): TitleAnswer {
  const found = titleIn(title)
  if (!found) return { kind: 'free' }
  const { profession: of } = found
  if (!of.instead) return { kind: 'work', profession: of, title: found.title }
  return {
    kind: 'reserved',
    profession: of,
    title: found.title,
    instead: { fr: wording(found, of.instead.fr), en: of.instead.en },
  }
}

function wording({ gender }: Named, { masculine, feminine }: { masculine: string; feminine: string }): string[] {
  if (gender === 'untold') return [...new Set([masculine, feminine])]
  return [gender === 'feminine' ? feminine : masculine]
}
