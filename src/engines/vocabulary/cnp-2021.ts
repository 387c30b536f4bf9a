import { GROUPS } from '#src/engines/vocabulary/data/groups.ts'
import { UNIT_GROUPS } from '#src/engines/vocabulary/data/unit-groups.ts'

type Names = { fr: string; en: string }

const unitGroups = namesIn(UNIT_GROUPS)
const groups = namesIn(GROUPS)

/** Lines of code, French and English; a line that repeats the code of the line above goes on with its texts. */
function namesIn(lines: string): ReadonlyMap<string, Names> {
  const names = new Map<string, Names>()
  for (const line of lines.trim().split('\n')) {
    const [code = '', fr = '', en = ''] = line.split('|').map((field) => field.trim())
    const before = names.get(code) ?? { fr: '', en: '' }
    names.set(code, { fr: `${before.fr} ${fr}`.trim(), en: `${before.en} ${en}`.trim() })
  }
  return names
}

/** Whether five digits are a unit group of CNP 2021. */
export const isCnp2021 = (code: string) => unitGroups.has(code)

/** Four digits, as in the classifications of 2006 to 2016: their groups have no equal in 2021 without a choice. */
export const isOlderCode = (code: string) => /^\d{4}$/.test(code)

/** All unit groups, in order. */
export const cnp2021Codes = (): readonly string[] => [...unitGroups.keys()]

/**
 * The class title of a unit group (five digits), or our own name of a group above them (one to four digits).
 * Undefined when CNP 2021 has no such code.
 */
export const titleOf = (code: string, language: 'fr' | 'en'): string | undefined =>
  (unitGroups.get(code) ?? groups.get(code))?.[language]

/**
 * The TEER category of a code of two to five digits: its second digit, 0 (management) to 5 (no formal education
 * asked). Statistics Canada, structure of NOC 2021. Undefined when CNP 2021 has no such code.
 */
export const teerOf = (code: string): number | undefined =>
  code.length > 1 && (unitGroups.has(code) || groups.has(code)) ? Number(code[1]) : undefined
