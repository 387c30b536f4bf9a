import { fold, squeeze } from '#src/engines/intake/fold.ts'
import { editDistance } from '#src/engines/intake/likeness.ts'
import type { Asked } from '#src/engines/intake/open-row.ts'
import { anyOf } from '#src/engines/intake/phrases.ts'
import { plainly, warily } from '#src/engines/intake/reading.ts'
import type { EmployerRecord, EmployerStanding, KnownFirm, Ref } from '#src/engines/intake/types.ts'

/** A firm that rows may name: of the files, or one that is here already. */
export type Firm = { ref: Ref; legalName: string; names: readonly string[]; standing: EmployerStanding }

/** The firms of the files, and those that are here. One that is both is that of the files, under all its names. */
export function firmsOf(employers: readonly EmployerRecord[], known: readonly KnownFirm[] = []): Firm[] {
  const here = indexBy(known.map(asFirm), ({ names }) => names.map(squeeze))
  const met = new Set<Firm>()
  const ours = employers.map(({ legalName, usualName, place, standing }): Firm => {
    const names = namesOf(legalName, usualName)
    const twins = new Set(names.flatMap((name) => [...(here.get(squeeze(name)) ?? [])]))
    for (const twin of twins) met.add(twin)
    return { ref: place.rank, legalName, names: [...names, ...[...twins].flatMap((twin) => twin.names)], standing }
  })
  return [...ours, ...[...new Set([...here.values()].flatMap((firms) => [...firms]))].filter((firm) => !met.has(firm))]
}

const asFirm = ({ id, legalName, usualName, standing }: KnownFirm): Firm => ({
  ref: id,
  legalName,
  names: namesOf(legalName, usualName),
  standing,
})

const namesOf = (legalName: string, usualName: string | null) => (usualName ? [legalName, usualName] : [legalName])

/** How a name was found to be a firm's; `likely` is only a suggestion, `among` are several that it may be. */
export type FirmMatch =
  | { is: 'found'; firm: Firm; loosely: boolean }
  | { is: 'not-found'; likely: Firm | null; among: readonly Firm[] }

export type FindFirm = (name: string) => FirmMatch

/** Forms of firms, which people leave out. */
const LEGAL_FORM = anyOf(
  `inc | incorporee | ltee | ltd | limitee | limited | senc | s e n c | sencrl | s e n c r l | srl | s r l | llp |
   corp | corporation | enr | cie | co`,
  'g',
)

/**
 * Finds a firm by its legal name, else by any of its names: without accents, case or punctuation; then, loosely,
 * without the legal form and with "et" for "&", where only one firm fits. A name with a letter or two wrong is
 * suggested, not taken.
 */
export function firmFinder(firms: readonly Firm[]): FindFirm {
  const official = indexBy(firms, ({ legalName }) => [squeeze(legalName)])
  const exact = indexBy(firms, ({ names }) => names.map(squeeze))
  const loose = indexBy(firms, ({ names }) => names.map(withoutForm))
  const seen = new Map<string, FirmMatch>()
  const find = (name: string): FirmMatch => {
    const same = exact.get(squeeze(name))
    for (const found of [official.get(squeeze(name)), same])
      if (found?.size === 1) return { is: 'found', firm: [...found][0]!, loosely: false }
    const alike = loose.get(withoutForm(name))
    if (!same && alike?.size === 1) return { is: 'found', firm: [...alike][0]!, loosely: true }
    return { is: 'not-found', likely: likelyOf(name, loose), among: [...(same ?? alike ?? [])] }
  }
  return (name) => {
    const known = seen.get(name) ?? find(name)
    seen.set(name, known)
    return known
  }
}

/** The same as a reading: a name that is no firm's is asked about, with those that it may be. */
export const askedFirm =
  (find: FindFirm) =>
  (name: string): Asked<FirmMatch> => {
    const match = find(name)
    if (match.is === 'found')
      return match.loosely ? warily(match, 'employer-found-loosely', match.firm.legalName) : plainly(match)
    if (fold(name) === '') return warily(match, 'not-said')
    const choices = match.among.map(({ legalName }) => ({ text: legalName, label: legalName }))
    return { ...warily(match, 'not-understood', match.likely?.legalName), choices }
  }

const withoutForm = (name: string) =>
  fold(name)
    .replace(LEGAL_FORM, ' ')
    .replace(/\b(?:et|and)\b/g, ' ')
    .replaceAll(' ', '')

function indexBy(firms: readonly Firm[], keysOf: (firm: Firm) => readonly string[]): Map<string, Set<Firm>> {
  const index = new Map<string, Set<Firm>>()
  for (const firm of firms)
    for (const key of keysOf(firm)) if (key !== '') index.set(key, (index.get(key) ?? new Set()).add(firm))
  return index
}

function likelyOf(name: string, index: ReadonlyMap<string, ReadonlySet<Firm>>): Firm | null {
  const key = withoutForm(name)
  if (key.length < 4) return null
  for (const [known, [firm]] of index)
    if (firm && editDistance(key, known) <= Math.max(1, Math.floor(key.length / 8))) return firm
  return null
}
