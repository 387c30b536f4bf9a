import type { InterviewDay } from '#src/modules/events/types.ts'
import { type DayNote, NOTE_KINDS } from '#src/modules/timetables/types.ts'
import { RadioField } from '#src/ui/choice-fields.tsx'
import type { FormView } from '#src/ui/form.tsx'
import { TextField } from '#src/ui/text-fields.tsx'
import { formatTime } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

/** « Attendue à 10 h 30 ». */
export function noteInWords(
  t: Words,
  { timeZone }: Pick<InterviewDay, 'timeZone'>,
  { note, of }: { note: DayNote; of: 'person' | 'table' },
): string {
  const time = note.at ? formatTime(note.at, timeZone, t.language) : ''
  return t.format(t.repairs.note[of][note.kind], { time })
}

type FieldWords = Pick<Words['repairs']['person'], 'kind' | 'kinds'>

/** What happens, and when. */
export function NoteFields({ form, words }: { form: FormView; words: FieldWords }) {
  const { time, timeHint } = form.t.repairs.person
  const options = NOTE_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))
  return (
    <>
      <RadioField form={form} name="kind" label={words.kind} options={options} />
      <TextField form={form} name="time" label={time} hint={timeHint} width="4" spellcheck={false} optional />
    </>
  )
}
