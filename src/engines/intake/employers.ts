import { fold, oneLine } from '#src/engines/intake/fold.ts'
import { openRow, optional, refusedRow, takenRow } from '#src/engines/intake/open-row.ts'
import type { OpenSheet } from '#src/engines/intake/sheet-reader.ts'
import type { EmployerRecord, RefusedRow } from '#src/engines/intake/types.ts'
import { readYesNo } from '#src/engines/intake/values/answers.ts'
import { askedEmail, readPhone } from '#src/engines/intake/values/contact.ts'
import { askedCount } from '#src/engines/intake/values/numbers.ts'
import { readStanding } from '#src/engines/intake/values/vocabulary.ts'
import type { Row } from '#src/platform/tabular/types.ts'

/** A firm, or why its row cannot be taken. */
export function readEmployer(
  sheet: OpenSheet,
  row: Row,
  rank: number,
): { taken: EmployerRecord } | { refused: RefusedRow } {
  const open = openRow(sheet, row, rank)
  if (open.isBroken) return { refused: refusedRow(sheet, open, [open.reason('broken-row', null)]) }
  const { text, take } = open
  const [legal, usual] = [oneLine(text('legalName')), oneLine(text('usualName'))]
  if (fold(legal) === '' && fold(usual) === '')
    return { refused: refusedRow(sheet, open, [open.reason('name-missing', 'legalName')]) }
  const email = take('email', askedEmail)
  const record = {
    legalName: legal || usual,
    usualName: legal ? optional(usual) : null,
    sector: optional(oneLine(text('sector'))),
    city: optional(oneLine(text('city'))),
    employees: take('employees', (typed) => askedCount(typed, 1)),
    contact: {
      name: optional(oneLine(text('contactName'))),
      role: optional(oneLine(text('contactRole'))),
      email: email.is === 'email' ? email.email : null,
      phone: take('phone', readPhone),
    },
    tableCount: take('tableCount', (typed) => askedCount(typed)),
    decisionMaker: take('decisionMaker', readYesNo),
    standing: take('standing', readStanding),
    remarks: optional(text('remarks')),
  }
  return takenRow(sheet, open, record)
}
