import type { ImportRow, ImportState, RowAction, RowReason, Value } from '#src/modules/imports/types.ts'
import { phoneText } from '#src/portals/parts/profile-facts.tsx'
import type { Tone } from '#src/ui/status.tsx'
import { formatDay } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

export const STATE_TONES: Record<ImportState, Tone> = {
  reading: 'near',
  'to-confirm': 'accent',
  writing: 'near',
  written: 'ok',
  undone: 'idle',
  failed: 'bad',
}

export const ACTION_TONES: Record<RowAction, Tone> = {
  create: 'ok',
  update: 'near',
  same: 'idle',
  merge: 'ask',
  refuse: 'bad',
  repeat: 'idle',
}

/** What there is to say of a row, one sentence each: why it is refused, what it changes, what was read in it. */
export const reasonsInWords = (t: Words, row: Pick<ImportRow, 'reasons' | 'parts'>): string[] => [
  ...row.reasons.map((reason) => reasonInWords(t, reason)),
  ...row.parts.flatMap(({ questions, changes }) =>
    changes
      .filter(({ field }) => !questions.some((question) => question.field === field))
      .map(({ field, from, to }) =>
        t.format(t.imports.rows.change, { field: storedField(t, field), from: shown(t, from), to: shown(t, to) }),
      ),
  ),
]

/** What a row asks, one sentence per field. */
export const questionsInWords = (t: Words, { parts }: Pick<ImportRow, 'parts'>): string[] =>
  parts.flatMap(({ questions }) =>
    questions.map(({ field, from, to }) =>
      t.format(t.imports.rows.question, { field: storedField(t, field), from: shown(t, from), to: shown(t, to) }),
    ),
  )

function reasonInWords(t: Words, reason: RowReason): string {
  const { rows, sameName } = t.imports
  switch (reason.type) {
    case 'refusal': {
      const { code, column, value, suggestion } = reason
      const why = { ...t.intake.refusals, ...t.imports.refusals }[code]
      const said =
        value === ''
          ? why
          : t.format(column ? rows.refusalAt : rows.refusalOf, { reason: why, column: column ?? '', value })
      return suggestion ? `${said}. ${t.format(rows.suggestion, { suggestion })}` : said
    }
    case 'warning': {
      const { field, code, value, suggestion } = reason
      const what = t.intake.warnings[code]
      const name = t.imports.fields[field]
      return t.format(suggestion ? rows.warningRead : rows.warning, {
        field: name,
        value,
        what,
        suggestion: suggestion ?? '',
      })
    }
    case 'duplicate': {
      const why = reason.because === 'same-name' ? sameName : t.intake.duplicates[reason.because]
      return t.format(rows.duplicate, { reason: why, line: reason.line, file: reason.file })
    }
    case 'found':
      return rows.found
  }
}

const storedField = (t: Words, field: string): string => (t.imports.stored as Record<string, string>)[field] ?? field

/** A stored value as a person reads it. */
function shown(t: Words, value: Value): string {
  const { rows } = t.imports
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return rows.empty
  if (typeof value === 'boolean') return value ? rows.yes : rows.no
  if (Array.isArray(value)) return value.join(', ')
  const text = String(value)
  if (/^\+\d/.test(text)) return phoneText(t, text)
  return /^\d{4}-\d\d-\d\d$/.test(text) ? formatDay(text as never, t.language) : text
}
