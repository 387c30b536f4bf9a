import type { EventTable, InterviewDay, Slot } from '#src/modules/events/types.ts'
import { SlotBoxes } from '#src/portals/parts/slot-boxes.tsx'
import { CheckboxField } from '#src/ui/choice-fields.tsx'
import { type FormView, textValue } from '#src/ui/form.tsx'
import { NumberField, TextArea } from '#src/ui/text-fields.tsx'

type Props = { form: FormView; event: InterviewDay; slots: readonly Slot[] }

export const TABLE_LANGUAGES = ['fr', 'en', 'es'] as const

/** Who sits at a table, in which languages, and when nobody does: for staff and for the firm itself. */
export function TableFields({ form, event, slots }: Props) {
  const { t } = form
  const { fields, hints, languages } = t.events
  return (
    <>
      <TextArea form={form} name="recruiters" label={fields.recruiters} hint={hints.recruiters} rows={3} optional />
      <CheckboxField
        form={form}
        name="languages"
        label={fields.tableLanguages}
        options={TABLE_LANGUAGES.map((code) => ({ value: code, label: languages[code] }))}
      />
      <SlotBoxes form={form} name="away" label={fields.away} hint={hints.away} event={event} slots={slots} optional />
      <NumberField form={form} name="maxMeetings" label={fields.tableMax} hint={hints.tableMax} optional />
      {form.values.rowVersion !== undefined && (
        <input type="hidden" name="rowVersion" value={textValue(form, 'rowVersion')} />
      )}
    </>
  )
}

/** What the fields show for a table; without one, for a new table. */
export const tableValues = (table: EventTable | null): FormView['values'] =>
  table === null
    ? { languages: ['fr'] }
    : {
        recruiters: table.recruiters.join('\n'),
        languages: table.languages,
        away: table.away.map(String),
        maxMeetings: table.maxMeetings === null ? '' : String(table.maxMeetings),
        rowVersion: String(table.rowVersion),
      }

/** Beside which field a refusal is said. */
export const TABLE_REFUSED_AT: Record<string, string> = {
  'slot-unknown': 'away',
  'language-missing': 'languages',
  cancelled: '_form',
  'firm-cancelled': '_form',
}

/** Refusals of a table as errors of its fields. */
export const tableErrors = (reasons: readonly string[]): Record<string, string> =>
  Object.fromEntries(reasons.map((reason) => [TABLE_REFUSED_AT[reason] ?? '_form', reason]))
