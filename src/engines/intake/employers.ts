import { fold, oneLine, squeeze } from '#src/engines/intake/fold.ts'
import { editDistance } from '#src/engines/intake/likeness.ts'
import { anyOf } from '#src/engines/intake/phrases.ts'
import { type OpenSheet, openRow, optional, refusedRow } from '#src/engines/intake/sheet-reader.ts'
import type { EmployerRecord, RefusedRow } from '#src/engines/intake/types.ts'
import { readYesNo } from '#src/engines/intake/values/answers.ts'
import { readEmail, readPhone } from '#src/engines/intake/values/contact.ts'
import { readCount } from '#src/engines/intake/values/numbers.ts'
import { readStanding } from '#src/engines/intake/values/vocabulary.ts'
import type { Row } from '#src/platform/tabular/types.ts'

/** A firm, or why its row cannot be taken. */
export function readEmployer(
  sheet: OpenSheet,
  row: Row,
  rank: number,
): { taken: EmployerRecord } | { refused: RefusedRow } {
  const open = openRow(sheet, row, rank)
  if (open.isBroken) return { refused: refusedRow(sheet, open, [open.reason('broken-row', null)]) }
  const { text, take } = open
  const [legal, usual] = [oneLine(text('legalName')), oneLine(text('usualName'))]
  if (fold(legal) === '' && fold(usual) === '')
    return { refused: refusedRow(sheet, open, [open.reason('name-missing', 'legalName')]) }
  const email = readEmail(text('email'))
  if (email.is === 'invalid') open.warn('email', 'not-understood')
  const record = {
    legalName: legal || usual,
    usualName: legal ? optional(usual) : null,
    sector: optional(oneLine(text('sector'))),
    city: optional(oneLine(text('city'))),
    employees: readCount(text('employees'), 1),
    contact: {
      name: optional(oneLine(text('contactName'))),
      role: optional(oneLine(text('contactRole'))),
      email: email.is === 'email' ? email.email : null,
      phone: take('phone', readPhone(text('phone'))),
    },
    tableCount: readCount(text('tableCount')),
    decisionMaker: take('decisionMaker', readYesNo(text('decisionMaker'))),
    standing: take('standing', readStanding(text('standing'))),
    remarks: optional(text('remarks')),
  }
  return { taken: { ...record, place: open.place, warnings: open.warnings, original: open.original } }
}

/** How a name was found to be an employer's; `likely` is only a suggestion. */
export type EmployerMatch =
  | { is: 'found'; employer: EmployerRecord; loosely: boolean }
  | { is: 'not-found'; likely: EmployerRecord | null }

/** Forms of firms, which people leave out. */
const LEGAL_FORM = anyOf(
  `inc | incorporee | ltee | ltd | limitee | limited | senc | s e n c | sencrl | s e n c r l | srl | s r l | llp |
   corp | corporation | enr | cie | co`,
  'g',
)

/**
 * Finds an employer by its legal or usual name: without accents, case or punctuation; then, loosely, without the legal
 * form and with "et" for "&", where only one firm fits. A name with a letter or two wrong is suggested, not taken.
 */
export function employerFinder(employers: readonly EmployerRecord[]): (name: string) => EmployerMatch {
  const exact = indexBy(employers, squeeze)
  const loose = indexBy(employers, withoutForm)
  const seen = new Map<string, EmployerMatch>()
  const find = (name: string): EmployerMatch => {
    const same = exact.get(squeeze(name))
    if (same?.size === 1) return { is: 'found', employer: [...same][0]!, loosely: false }
    const alike = loose.get(withoutForm(name))
    if (!same && alike?.size === 1) return { is: 'found', employer: [...alike][0]!, loosely: true }
    return { is: 'not-found', likely: likelyOf(name, loose) }
  }
  return (name) => {
    const known = seen.get(name) ?? find(name)
    seen.set(name, known)
    return known
  }
}

const withoutForm = (name: string) =>
  fold(name)
    .replace(LEGAL_FORM, ' ')
    .replace(/\b(?:et|and)\b/g, ' ')
    .replaceAll(' ', '')

function indexBy(employers: readonly EmployerRecord[], keyOf: (name: string) => string) {
  const index = new Map<string, Set<EmployerRecord>>()
  for (const employer of employers)
    for (const name of [employer.legalName, employer.usualName ?? '']) {
      const key = keyOf(name)
      if (key !== '') index.set(key, (index.get(key) ?? new Set()).add(employer))
    }
  return index
}

function likelyOf(name: string, index: ReadonlyMap<string, ReadonlySet<EmployerRecord>>): EmployerRecord | null {
  const key = withoutForm(name)
  if (key.length < 4) return null
  for (const [known, [employer]] of index)
    if (employer && editDistance(key, known) <= Math.max(1, Math.floor(key.length / 8))) return employer
  return null
}
