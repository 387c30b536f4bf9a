import { FIELDS, SHEET_KINDS } from '#src/engines/intake/fields.ts'
import { columnName, kindName } from '#src/modules/imports/forms.ts'
import type { Import, SheetSummary } from '#src/modules/imports/types.ts'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { ImportFrame } from '#src/portals/staff/import-progress-page.tsx'
import { Button } from '#src/ui/button.tsx'
import { SelectField } from '#src/ui/choice-fields.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { Section } from '#src/ui/section.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { type Column, Table } from '#src/ui/table.tsx'
import { Written } from '#src/ui/written.tsx'

type Props = { c: PageContext; kept: Import; form: FormView }

/** What each sheet and each column was taken for, with its first values: to correct. */
export function ImportMappingPage({ c, kept, form }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.imports.mapping
  const sheets = kept.summary?.sheets ?? []
  return (
    <ImportFrame c={c} title={words.title} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead title={words.title}>{words.lead}</PageHead>
      <Form action={here(organisation, `/staff/imports/${kept.id}/columns`)}>
        <input type="hidden" name="rowVersion" value={String(kept.rowVersion)} />
        {sheets.map((sheet, place) => (
          <SheetFields c={c} sheet={sheet} place={place} form={form} />
        ))}
        <Button kind="main">{words.save}</Button>
      </Form>
    </ImportFrame>
  )
}

type SheetProps = { c: PageContext; sheet: SheetSummary; place: number; form: FormView }

function SheetFields({ c, sheet, place, form }: SheetProps) {
  const { t } = asStaff(c)
  const words = t.imports.mapping
  const title = sheet.sheet === sheet.file ? sheet.file : `${sheet.file} · ${sheet.sheet}`
  const known = { ...form, values: { ...valuesOf(sheet, place), ...form.values } }
  const kinds = [...SHEET_KINDS, 'ignored' as const]
  return (
    <Section id={`sheet-${place}`} title={title} class="mt6">
      <SelectField
        form={known}
        name={kindName(place)}
        label={words.kind}
        hint={words.otherKind}
        options={kinds.map((kind) => ({ value: kind, label: t.imports.sheetKinds[kind] }))}
      />
      {sheet.kind && (
        <Table
          caption={title}
          columns={columnsFor({ c, sheet, place, form: known })}
          rows={sheet.headers.map((_, column) => column)}
        />
      )}
    </Section>
  )
}

function valuesOf(sheet: SheetSummary, place: number): Record<string, string> {
  return {
    [kindName(place)]: sheet.kind ?? 'ignored',
    ...Object.fromEntries(sheet.columns.map(({ column, field }) => [columnName(place, column), field])),
  }
}

function columnsFor({ c, sheet, place, form }: SheetProps): Column<number>[] {
  const { t } = asStaff(c)
  const { mapping: words, columns, fields } = t.imports
  const withheld = new Set(sheet.withheldColumns.map(({ column }) => column))
  const header = (column: number) => sheet.headers[column] || t.format(words.unnamed, { number: column + 1 })
  const options = sheet.kind ? FIELDS[sheet.kind].map((field) => ({ value: field, label: fields[field] })) : []
  return [
    { head: columns.column, rowHead: true, cell: (column) => <Written t={t} text={header(column)} /> },
    { head: columns.samples, cell: (column) => <span class="meta">{sheet.samples[column]?.join(' · ')}</span> },
    {
      head: columns.field,
      cell: (column) =>
        withheld.has(column) ? (
          words.never
        ) : (
          <SelectField
            form={form}
            name={columnName(place, column)}
            label={t.format(words.field, { column: header(column) })}
            labelHidden
            empty={words.unused}
            options={options}
          />
        ),
    },
  ]
}
