import type { Dossier, Ref, WishKind, WishRecord } from '#src/engines/intake/types.ts'
import { intake as words } from '#src/words/fr/intake.ts'

const NATURE = { 'candidate-asks': 'demande', 'employer-stars': 'etoile', 'never-match': 'interdit' } as const

/** The wishes of a dry run. Mutual: asked by the person and starred by the firm, and not forbidden. */
export function wishesReport({ wishes, employers, likelyCurrentEmployers }: Dossier) {
  const nameOf = new Map<Ref, string>(employers.taken.map(({ place, legalName }) => [place.rank, legalName]))
  const of = (kind: WishKind) => wishes.taken.filter((wish) => wish.kind === kind)
  const forbidden = new Set(of('never-match').map(pairOf))
  const starred = new Set(of('employer-stars').map(pairOf))
  const whom = ({ candidate, employer }: Pick<WishRecord, 'candidate' | 'employer'>) => ({
    enregistrement: Number(candidate),
    entreprise: nameOf.get(employer),
  })
  const setAside = wishes.taken.filter((wish) => wish.kind !== 'never-match' && forbidden.has(pairOf(wish)))
  return {
    lus: wishes.read,
    refuses: wishes.refused.map(({ place, reasons: [reason] }) => ({
      ligne: place.line,
      motif: reason ? words.refusals[reason.code] : null,
    })),
    repetes: wishes.repeated.map(({ line }) => line),
    demandesDeCandidats: of('candidate-asks').length,
    etoilesDEntreprises: of('employer-stars').length,
    interdits: of('never-match').map(whom).sort(byRank),
    ecartesParInterdit: setAside.map((wish) => ({ ...whom(wish), nature: NATURE[wish.kind] })).sort(byRank),
    employeurActuelDansLeTitreSeulement: likelyCurrentEmployers.map(whom).sort(byRank),
    reciproques: of('candidate-asks').filter((wish) => starred.has(pairOf(wish)) && !forbidden.has(pairOf(wish)))
      .length,
  }
}

const pairOf = ({ candidate, employer }: WishRecord) => `${candidate} ${employer}`

const byRank = (a: { enregistrement: number }, b: { enregistrement: number }) => a.enregistrement - b.enregistrement
