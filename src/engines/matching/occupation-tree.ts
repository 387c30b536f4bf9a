/**
 * How near two unit groups of the CNP 2021 are, in percent, by the digits that they share from the left: broad
 * category, major group (with the TEER), sub-major, minor, unit group.
 */
const NEARNESS = [0, 20, 45, 65, 85, 100] as const

export function treeNearness(code: string, other: string): number {
  let shared = 0
  while (shared < 5 && code[shared] === other[shared]) shared++
  return NEARNESS[shared]!
}
