/** What a rule answers: yes with the new state of things, or no with every reason at once. */
export type Decision<T, Reason extends string> = Yes<T> | No<Reason>
export type Yes<T> = { ok: true; value: T }
export type No<Reason extends string> = { ok: false; reasons: Reason[] }

export const yes = <T>(value: T): Yes<T> => ({ ok: true, value })

export const no = <Reason extends string>(...reasons: Reason[]): No<Reason> => ({ ok: false, reasons })

/** A table of refusals: the name of each, and when it holds. */
export function refusedIf<Reason extends string>(table: Record<Reason, boolean>): No<Reason> | null {
  const reasons = (Object.keys(table) as Reason[]).filter((reason) => table[reason])
  return reasons.length > 0 ? { ok: false, reasons } : null
}
