import { plain } from '#src/engines/reading/plain.ts'
import type { NotNeeded } from '#src/engines/reading/types.ts'
import type { Line } from '#src/platform/documents/types.ts'

/** Details that the law and fairness keep out: Charte des droits et libertés de la personne, RLRQ c. C-12, art. 10 and 18.1. */
const KINDS: [NotNeeded, RegExp][] = [
  [
    'birth',
    /(?:date (?:et lieu )?de naissance|lieu de naissance|naissance ?:|nee? le \d|date of birth|birth ?date|\bborn (?:on|in)\b|\bd\.?o\.?b\b|^age ?:|\b\d\d ans\s*\)?$|\bage de \d\d|\b\d\d years old)/,
  ],
  ['sex', /^(?:sexe|gender|genre|sex) ?:|^(?:feminin|masculin|male|female)$/],
  [
    'family',
    /situation (?:de famille|familiale|matrimoniale)|etat (?:civil|matrimonial)|statut (?:marital|matrimonial|civil)|marital status|civil status|\bmariee?\b.{0,20}\benfants?\b|^(?:celibataire|mariee?|divorcee?|veuf|veuve|single|married)\b|\bpere de|\bmere de\b.*enfants?|^enfants? ?:/,
  ],
  ['nationality', /^nationalite|^nationality|^citoyennete|^citizenship|^nacionalidad/],
  ['religion', /^religion|^confession/],
  ['photo', /^photo\b/],
]

/** The lines of a document without such details, and the kinds that were there. The answer beside a label goes with it. */
export function withoutNotNeeded(lines: readonly Line[]): { lines: Line[]; kinds: NotNeeded[] } {
  const kindOf = ({ text }: Line) => KINDS.find(([, pattern]) => pattern.test(plain(text).trim()))?.[0]
  const rows = new Map<number, NotNeeded>()
  for (const line of lines) {
    const kind = kindOf(line)
    if (kind && line.row !== null && line.cell === 0) rows.set(line.row, kind)
  }
  const asideOf = (line: Line) => (line.row === null ? undefined : rows.get(line.row)) ?? kindOf(line)
  const kinds = new Set(lines.flatMap((line) => asideOf(line) ?? []))
  return { lines: lines.filter((line) => !asideOf(line)), kinds: [...kinds] }
}
