import { fold } from '#src/engines/intake/fold.ts'
import type { Dossier } from '#src/engines/intake/types.ts'

/**
 * People whose last title names a firm of the day ("Technicien, poste actuel : La Gaillardine") though nobody forbade
 * them to meet: one does not meet one's own employer. Names of under five letters are too common to count.
 */
export function likelyCurrentEmployers({
  candidates,
  employers,
  wishes,
}: Pick<Dossier, 'candidates' | 'employers' | 'wishes'>): Dossier['likelyCurrentEmployers'] {
  const forbidden = new Set(
    wishes.taken
      .filter(({ kind }) => kind === 'never-match')
      .map(({ candidate, employer }) => `${candidate} ${employer}`),
  )
  const names = employers.taken.flatMap(({ legalName, usualName, place }) =>
    [legalName, usualName ?? ''].map((name) => ({ name: ` ${fold(name)} `, employer: place.rank })),
  )
  const long = names.filter(({ name }) => name.length >= 7)
  return candidates.taken.flatMap(({ place, lastTitle }) => {
    const title = ` ${fold(lastTitle ?? '')} `
    const named = new Set(long.filter(({ name }) => title.includes(name)).map(({ employer }) => employer))
    return [...named]
      .filter((employer) => !forbidden.has(`${place.rank} ${employer}`))
      .map((employer) => ({ candidate: place.rank, employer, title: lastTitle ?? '' }))
  })
}
