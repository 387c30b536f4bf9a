import { Board, type BoardCell, BoardLegend } from '#src/ui/board.tsx'
import { Card } from '#src/ui/card.tsx'
import { Badges, PrintSheet } from '#src/ui/print-sheet.tsx'
import { Split } from '#src/ui/section.tsx'
import { PageHead, StaffLayout } from '#src/ui/staff-layout.tsx'
import { Status } from '#src/ui/status.tsx'
import { Table } from '#src/ui/table.tsx'
import type { Setting } from '#tests/gallery/setting.tsx'
import { layoutOf } from '#tests/gallery/staff-pages.tsx'

const SLOTS = 24

function cellAt({ say }: Setting, row: number, column: number): BoardCell {
  const text = String(((row * 37 + column * 11) % 148) + 1).padStart(3, '0')
  if (column === 7 + (row % 3)) return { state: 'pause', text: '–', spoken: say('pause', 'break') }
  if (row === 4 && column < 4) return { state: 'absent', text: '', spoken: say('absente', 'absent') }
  if (row === 2 && column === 3) return { state: 'both', text, marks: ['fixed'], spoken: say('fixée', 'fixed') }
  if (row === 5 && column === 8) return { state: 'both', text, marks: ['selected'], spoken: say('choisie', 'chosen') }
  if (row === 1 && column === 1) return { state: 'one', text, marks: ['changed'], spoken: say('changée', 'changed') }
  if (row === 3 && column === 5) return { state: 'both', text, marks: ['related'] }
  if ((row + column) % 9 === 0)
    return { state: 'free', text: '', spoken: say('libre', 'free'), href: `#${row}-${column}` }
  return { state: (row * column) % 4 === 1 ? 'one' : 'both', text, href: `#${row}-${column}` }
}

export function BoardSpecimen({ setting }: { setting: Setting }) {
  const { say } = setting
  const columns = Array.from({ length: SLOTS }, (_, slot) => {
    const hour = 9 + Math.floor(slot / 4) + (slot >= 12 ? 1 : 0)
    const minutes = String((slot % 4) * 15).padStart(2, '0')
    return {
      label: minutes,
      hour: slot % 4 === 0 ? `${hour} h` : undefined,
      spoken: `${hour} h ${minutes}`,
      breakAfter: slot === 11,
    }
  })
  const rows = Array.from({ length: 12 }, (_, row) => ({
    key: String(row + 1),
    number: String(row + 1),
    name: say(`Atelier ${row + 1}`, `Workshop ${row + 1}`),
    cells: columns.map((_, column) => cellAt(setting, row, column)),
  }))
  return (
    <StaffLayout {...layoutOf(setting)} title={say('Horaire', 'Timetable')} board>
      <PageHead title={say('Horaire du 18 mars', 'Timetable of March 18')}>
        {say('12 tables, 24 plages.', '12 tables, 24 slots.')}
      </PageHead>
      <Split label={say('Preuve', 'Proof')} aside={<Proof setting={setting} />}>
        <Board
          caption={say('Grille de l’horaire', 'Grid of the timetable')}
          rowName="Table"
          columns={columns}
          rows={rows}
        />
        <Legend setting={setting} />
      </Split>
    </StaffLayout>
  )
}

export function PrintSpecimen({ setting }: { setting: Setting }) {
  const { say } = setting
  return (
    <StaffLayout {...layoutOf(setting)} title={say('À imprimer', 'To print')}>
      <PageHead title={say('À imprimer', 'To print')} />
      <PrintSheet
        title={say('Table 7, Solane Énergie', 'Table 7, Solane Énergie')}
        subtitle={say('18 mars', 'March 18')}
      >
        <Table
          caption={say('Entrevues de la table 7', 'Interviews of table 7')}
          rows={[{ time: '9 h', name: 'Karim D.' }]}
          columns={[
            { head: say('Heure', 'Time'), cell: (row) => row.time },
            { head: say('Personne', 'Person'), rowHead: true, cell: (row) => row.name },
            { head: say('Notes', 'Notes'), cell: () => <span class="blank" /> },
          ]}
        />
      </PrintSheet>
      <Badges
        badges={[
          { name: 'Karim D.', detail: say('Automatisation', 'Automation'), number: '059' },
          { name: 'Salma B.', detail: say('Qualité', 'Quality'), number: '041' },
        ]}
      />
    </StaffLayout>
  )
}

function Legend({ setting }: { setting: Setting }) {
  const { say } = setting
  return (
    <BoardLegend
      items={[
        { state: 'both', sample: '041', label: say('souhait des deux côtés', 'wished by both') },
        { state: 'one', sample: '041', label: say('souhait d’un côté', 'wished by one') },
        { state: 'pause', sample: '–', label: say('pause', 'break') },
        { state: 'absent', label: say('table absente', 'table absent') },
        { state: 'both', mark: 'changed', label: say('changée', 'changed') },
        { state: 'both', mark: 'fixed', label: say('fixée par vous', 'fixed by you') },
      ]}
    />
  )
}

function Proof({ setting }: { setting: Setting }) {
  const { say } = setting
  return (
    <Card>
      <p>
        <Status tone="ok" label={say('Prouvé optimal', 'Proved optimal')} />
      </p>
      <h2>{say('Aucun horaire ne fait mieux', 'No timetable does better')}</h2>
    </Card>
  )
}
