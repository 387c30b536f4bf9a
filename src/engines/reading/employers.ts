import { oneOf } from '#src/engines/reading/patterns.ts'
import { EMPLOYER_WORDS } from '#src/engines/vocabulary/data/cv.ts'
import { plain } from '#src/engines/vocabulary/text/in-place.ts'

const EMPLOYER = new RegExp(String.raw`\b(?:${oneOf(EMPLOYER_WORDS)})\b`)

/** Whether a text looks like the name of a firm or a house. */
export const isEmployer = (text: string): boolean => EMPLOYER.test(plain(text))
