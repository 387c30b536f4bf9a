/**
 * Shares a whole number of points by weights, in whole numbers that sum exactly: the largest remainders get one more
 * (Hamilton's method), the earlier one first where they are equal. Weights of 0 get nothing.
 */
export function apportion(points: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return weights.map(() => 0)
  const exact = weights.map((weight) => (points * weight) / total)
  const shares = exact.map(Math.floor)
  const left = points - shares.reduce((sum, share) => sum + share, 0)
  const byRemainder = exact
    .map((share, position) => ({ position, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.position - b.position)
  for (const { position } of byRemainder.slice(0, left)) shares[position]! += 1
  return shares
}
