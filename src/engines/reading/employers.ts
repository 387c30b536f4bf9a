import { oneOf } from '#src/engines/reading/patterns.ts'
import { EMPLOYER_WORDS } from '#src/engines/vocabulary/data/cv.ts'
import { plain } from '#src/engines/vocabulary/text/in-place.ts'

const EMPLOYER = new RegExp(String.raw`\b(?:${oneOf(EMPLOYER_WORDS)})\b`)

const LEGAL = /[\s,](?:inc|ltee|ltd|llc|corp|sarl|sas|s\.a|gmbh|plc|s\.e\.n\.c)\.?(?:$|[\s,])/

/** Whether a text says in its form that it is a company: « … inc. », « … S.A. ». */
export const isCompany = (text: string): boolean => LEGAL.test(plain(text))

/** Whether a text looks like the name of a firm or a house. */
export const isEmployer = (text: string): boolean => EMPLOYER.test(plain(text))
