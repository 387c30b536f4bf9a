import { oneOf } from '#src/engines/reading/patterns.ts'
import { COMPANY_FORMS, EMPLOYER_WORDS } from '#src/engines/vocabulary/data/cv.ts'
import { plain } from '#src/engines/vocabulary/text/in-place.ts'

const EMPLOYER = new RegExp(String.raw`\b(?:${oneOf(EMPLOYER_WORDS)})\b`)

const FORMS = oneOf(COMPANY_FORMS)
const FORM_ALONE = new RegExp(`^(?:${FORMS})\\.?$`)
const WITH_FORM = new RegExp(String.raw`[\s,](?:${FORMS})\.?(?:$|[\s,])`)

/** Whether a text is the form of a company alone: « inc. ». */
export const isCompanyForm = (text: string): boolean => FORM_ALONE.test(plain(text))

/** Whether a text says in its form that it is a company: « … inc. », « … S.A. ». */
export const isCompany = (text: string): boolean => WITH_FORM.test(plain(text))

/** Whether a text looks like the name of a firm or a house. */
export const isEmployer = (text: string): boolean => EMPLOYER.test(plain(text))
