import type { EventTable } from '#src/modules/events/types.ts'
import type { FirmDay } from '#src/portals/employer/home.tsx'
import { firmPath } from '#src/portals/employer/home-page.tsx'
import { EmployerPage } from '#src/portals/parts/employer-page.tsx'
import { slotsInWords } from '#src/portals/parts/slot-boxes.tsx'
import { TableFields } from '#src/portals/parts/table-fields.tsx'
import { asEmployer, type PageContext } from '#src/portals/session.ts'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { Section } from '#src/ui/section.tsx'
import { SummaryList } from '#src/ui/summary-list.tsx'
import { Written } from '#src/ui/written.tsx'
import { formatList } from '#src/words/formats.ts'

type Props = FirmDay & { c: PageContext }

export function FirmTablesPage({ c, event, slots, tables }: Props) {
  const { t } = asEmployer(c)
  const words = t.invitations.employer
  const { language } = t
  const languageOf = (code: string) => (t.events.languages as Record<string, string>)[code] ?? code
  return (
    <EmployerPage
      c={c}
      title={words.tables}
      back={{ href: firmPath(c, event.id), label: <Written t={t} text={event.name} /> }}
    >
      <h1>{words.tables}</h1>
      {tables.length === 0 && <EmptyState title={t.events.noTablesTitle} why={words.noTables} />}
      {tables.map((table) => (
        <Section
          id={`table-${table.number}`}
          title={t.format(t.events.tableNumber, { number: table.number })}
          class="mt6"
          aside={<a href={firmPath(c, event.id, `/tables/${table.id}`)}>{t.ui.change}</a>}
        >
          <SummaryList
            t={t}
            rows={[
              { label: t.events.fields.recruiters, value: formatList(table.recruiters, language) },
              { label: t.events.fields.tableLanguages, value: formatList(table.languages.map(languageOf), language) },
              {
                label: t.events.columns.away,
                value: slotsInWords(table.away, slots, { zone: event.timeZone, language }) || words.never,
              },
            ]}
          />
        </Section>
      ))}
      <p class="mt6">
        <LinkButton href={firmPath(c, event.id, '/tables/new')} icon="add">
          {words.addTable}
        </LinkButton>
      </p>
    </EmployerPage>
  )
}

export function FirmTablePage({ c, event, slots, table, form }: Props & { table: EventTable | null; form: FormView }) {
  const { t } = asEmployer(c)
  const words = t.invitations.employer
  const title = table ? t.format(t.events.tableNumber, { number: table.number }) : words.addTable
  const own = firmPath(c, event.id, table ? `/tables/${table.id}` : '/tables')
  return (
    <EmployerPage
      c={c}
      title={title}
      back={{ href: firmPath(c, event.id, '/tables'), label: words.tables }}
      hasErrors={hasErrors(form)}
    >
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <Form action={own} class="mt6">
        <TableFields form={form} event={event} slots={slots} />
        <Button kind="main" big>
          {t.ui.save}
        </Button>
      </Form>
      {table && (
        <Form action={`${own}/removal`} class="mt6">
          <Button kind="bad">{t.events.removeTable}</Button>
        </Form>
      )}
    </EmployerPage>
  )
}
