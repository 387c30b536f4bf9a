import type { Figure } from '#src/modules/reporting/types.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { type FiguresView, figureInWords, readableRow, shareOf } from '#src/portals/staff/figures-view.ts'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { LinkButton } from '#src/ui/button.tsx'
import { Figures } from '#src/ui/figures.tsx'
import { Section } from '#src/ui/section.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { Table } from '#src/ui/table.tsx'
import { Written } from '#src/ui/written.tsx'
import { formatDateTime } from '#src/words/formats.ts'

type Props = { c: PageContext; view: FiguresView }

/** Each figure with its definition and the way to its rows. */
export function FiguresPage({ c, view, mayExport }: Props & { mayExport: boolean }) {
  const { organisation, t } = asStaff(c)
  const words = t.reporting
  const eventHref = here(organisation, `/staff/events/${view.event.id}`)
  const exports = (['csv', 'xlsx', 'pdf'] as const).map((format) => (
    <LinkButton href={`${eventHref}/figures/export/${format}`} icon="download" download>
      {words.exports[format]}
    </LinkButton>
  ))
  return (
    <StaffPage
      c={c}
      title={words.title}
      section="events"
      back={{ href: eventHref, label: <Written t={t} text={view.event.name} /> }}
    >
      <PageHead title={words.title} actions={mayExport && exports}>
        {t.format(words.asOf, { when: formatDateTime(view.at, view.event.timeZone, t.language) })}
      </PageHead>
      <Section id="figures" title={words.title} titleHidden>
        <Figures
          t={t}
          figures={view.figures.map((figure) => ({
            value: figureInWords(t, figure),
            name: words.figures[figure.name].name,
            definition: words.figures[figure.name].definition,
            count: { label: shareOf(t, figure), href: `${eventHref}/figures/${figure.name}` },
          }))}
        />
      </Section>
    </StaffPage>
  )
}

/** The rows that a figure counts, so that nobody has to believe it. */
export function FigureRowsPage({ c, view, figure }: Props & { figure: Figure }) {
  const { organisation, t } = asStaff(c)
  const words = t.reporting
  const base = here(organisation, `/staff/events/${view.event.id}/figures`)
  const { name, definition } = words.figures[figure.name]
  const withFirm = figure.rows.some(({ employerId }) => employerId !== null)
  const withTime = figure.rows.some(({ slot }) => slot !== null)
  const rows = figure.rows.map((row) => ({ ...readableRow(t, view)(row), candidateId: row.candidateId }))
  return (
    <StaffPage c={c} title={name} section="events" back={{ href: base, label: words.back }}>
      <PageHead
        title={`${name} (${shareOf(t, figure)})`}
        actions={
          <LinkButton href={`${base}/${figure.name}/export`} icon="download" download>
            {words.exports.xlsx}
          </LinkButton>
        }
      >
        {definition}
      </PageHead>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Table
          caption={name}
          columns={[
            {
              head: words.person,
              rowHead: true,
              cell: (row) => (
                <a href={here(organisation, `/staff/candidates/${row.candidateId}`)}>
                  <BidiText text={row.person} />
                </a>
              ),
            },
            { head: words.number, number: true, cell: (row) => row.number },
            ...(withFirm ? [{ head: words.employer, cell: (row: (typeof rows)[number]) => row.employer }] : []),
            ...(withTime ? [{ head: words.time, cell: (row: (typeof rows)[number]) => row.time }] : []),
          ]}
          rows={rows}
        />
      )}
    </StaffPage>
  )
}
