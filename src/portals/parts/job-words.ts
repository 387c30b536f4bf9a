import { formatMoney } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

/** « 24,50 $ à 28 $ l’heure ». */
export function wageInWords(
  t: Words,
  { wageMin, wageMax, wagePer }: { wageMin: number | null; wageMax: number | null; wagePer: 'hour' | 'year' | null },
): string | null {
  const [from, to] = [wageMin ?? wageMax, wageMax ?? wageMin]
  if (from === null || to === null) return null
  const money = (dollars: number) => formatMoney(dollars, t.language)
  const amount = from === to ? money(from) : t.format(t.ui.until, { from: money(from), to: money(to) })
  return wagePer ? t.format(t.events.wagePer[wagePer], { amount }) : amount
}

/** « Parlé 7, écrit 6 », on the Québec scale. */
export function levelsInWords(
  t: Words,
  { frenchSpokenMin, frenchWrittenMin }: { frenchSpokenMin: number | null; frenchWrittenMin: number | null },
): string | null {
  const parts = [
    frenchSpokenMin !== null && t.format(t.events.spoken, { level: frenchSpokenMin }),
    frenchWrittenMin !== null && t.format(t.events.written, { level: frenchWrittenMin }),
  ].filter((part): part is string => part !== false)
  return parts.length > 0 ? parts.join(', ') : null
}
