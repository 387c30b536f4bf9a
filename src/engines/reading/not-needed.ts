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
    /situation (?:de famille|familiale|matrimoniale)|etat (?:civil|matrimonial)|statut (?:marital|matrimonial|civil)|marital status|civil status|\bmariee?\b.{0,20}\benfants?\b|(?:^|[,;|] ?)(?:celibataire|mariee?|divorcee?|veuf|veuve|single|married)\b|\bpere de|\bmere de\b.*enfants?|^enfants? ?:/,
  ],
  ['nationality', /(?:^|[,;|] ?)(?:nationalite|nationality|citoyennete|citizenship|nacionalidad)/],
  ['religion', /^religion|^confession/],
  ['photo', /^photo\b/],
]

/** The lines of a document without such details, and the kinds that were there. The answer beside a label goes with it. */
export function withoutNotNeeded(lines: readonly Line[]): { lines: Line[]; kinds: NotNeeded[] } {
  const kindsOf = ({ text }: Line) =>
    KINDS.filter(([, pattern]) => pattern.test(plain(text).trim())).map(([kind]) => kind)
  const rows = new Set(
    lines.filter((line) => line.cell === 0 && kindsOf(line).length > 0).flatMap(({ row }) => row ?? []),
  )
  const isAside = (line: Line) => (line.row !== null && rows.has(line.row)) || kindsOf(line).length > 0
  const kinds = new Set(lines.flatMap(kindsOf))
  return { lines: lines.filter((line) => !isAside(line)), kinds: [...kinds] }
}
