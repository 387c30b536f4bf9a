import type { Evidence } from '#src/engines/reading/types.ts'
import type { Line } from '#src/platform/documents/types.ts'

/** Where a line stands, and what it says. */
export const evidenceOf = ({ page, line, text }: Line): Evidence => ({ page, line, text })
