/** A part of a long list. */
export type PageOf<T> = { rows: T[]; total: number; page: number; pages: number; perPage: number }

/** The page number of an address: a whole number from 1 on, whatever came. */
export function pageNumber(text: string | undefined): number {
  const number = Number(text)
  return Number.isSafeInteger(number) && number >= 1 ? Math.min(number, 100_000) : 1
}

export const pageOf = <T>(rows: T[], total: number, page: number, perPage: number): PageOf<T> => ({
  rows,
  total,
  page,
  pages: Math.max(1, Math.ceil(total / perPage)),
  perPage,
})
