import { isCnp2021 } from '#src/engines/vocabulary/cnp-2021.ts'
import type { KnownTitle } from '#src/engines/vocabulary/occupations/types.ts'
import {
  columnsFound,
  type Layout,
  type LayoutFault,
  type Records,
  recordsOf,
  type SourceFile,
} from '#src/engines/vocabulary/official/layouts.ts'
import { plain } from '#src/engines/vocabulary/text/fold.ts'

/**
 * The files of the Classification nationale des professions 2021 (Statistics Canada, Open Government Licence -
 * Canada): structure and elements, in French and English, as published; also with « Code dela CNP » (as written
 * there), codes that lost their zeros at the left, any apostrophe, spaces at the ends.
 */
const STRUCTURE_FR: Layout<'level' | 'code' | 'title'> = {
  name: 'structure, French',
  columns: { level: ['niveau'], code: ['codedelacnp', 'codecnp'], title: ['titresdeclasses', 'titredeclasse'] },
}
const STRUCTURE_EN: typeof STRUCTURE_FR = {
  name: 'structure, English',
  columns: { level: ['level'], code: ['codenoc', 'noccode'], title: ['classtitle'] },
}
const ELEMENTS_FR: Layout<'level' | 'code' | 'title' | 'type' | 'element'> = {
  name: 'elements, French',
  columns: { ...STRUCTURE_FR.columns, type: ['nomdutypedelement'], element: ['descriptiondelement'] },
}
const ELEMENTS_EN: typeof ELEMENTS_FR = {
  name: 'elements, English',
  columns: { ...STRUCTURE_EN.columns, type: ['elementtypelabel'], element: ['elementdescription'] },
}

/** Elements that are titles of jobs; duties, requirements and exclusions are none. */
const TITLE_TYPES =
  /^(?:illustrative example|all example|exemples? illustratif|exemple\(s\) illustratif|tous les exemple)/

export type CnpReading = {
  titles: KnownTitle[]
  counts: { file: string; layout: string; records: number; titles: number }[]
  faults: LayoutFault[]
}

/** What a folder with the official files says. Files that are of none of the four layouts are passed over. */
export function readCnp(files: readonly SourceFile[]): CnpReading {
  const reading: CnpReading = { titles: [], counts: [], faults: [] }
  for (const file of files) {
    const header = file.rows[0]?.cells ?? []
    const language = columnsFound(STRUCTURE_FR, header) >= columnsFound(STRUCTURE_EN, header) ? 'fr' : 'en'
    const [structure, elements] = language === 'fr' ? [STRUCTURE_FR, ELEMENTS_FR] : [STRUCTURE_EN, ELEMENTS_EN]
    if (columnsFound(structure, header) < 2) continue
    const isElements = columnsFound(elements, header) > columnsFound(structure, header)
    if (isElements) readElements(file, elements, language, reading)
    else readStructure(file, structure, language, reading)
  }
  if (reading.counts.length === 0 && reading.faults.length === 0)
    reading.faults.push({ file: '', line: 1, column: 1, because: 'no-known-file', found: '', wanted: 'cnp' })
  return reading
}

function readStructure(file: SourceFile, layout: typeof STRUCTURE_FR, language: 'fr' | 'en', reading: CnpReading) {
  const { records, faults } = recordsOf(file, layout)
  reading.faults.push(...faults)
  const titles = records.flatMap((record) => {
    const code = unitGroupOf(file, record, reading.faults)
    return code && record.cells.title ? [{ code, language, title: record.cells.title }] : []
  })
  reading.titles.push(...titles)
  reading.counts.push({ file: file.name, layout: layout.name, records: records.length, titles: titles.length })
}

function readElements(file: SourceFile, layout: typeof ELEMENTS_FR, language: 'fr' | 'en', reading: CnpReading) {
  const { records, faults } = recordsOf(file, layout)
  reading.faults.push(...faults)
  const titles = records.flatMap((record) => {
    const code = unitGroupOf(file, record, reading.faults)
    const isTitle = TITLE_TYPES.test(plain(record.cells.type)) && record.cells.element !== ''
    return code && isTitle ? [{ code, language, title: record.cells.element }] : []
  })
  reading.titles.push(...titles)
  reading.counts.push({ file: file.name, layout: layout.name, records: records.length, titles: titles.length })
}

/** The code of a record of the fifth level, with the zeros that it lost; levels above are passed over. */
function unitGroupOf(
  file: SourceFile,
  { line, cells, places }: Records<'level' | 'code' | 'title'>,
  faults: LayoutFault[],
): string | undefined {
  const fault = (column: 'level' | 'code', because: 'level-unknown' | 'code-unknown', wanted: string) => {
    faults.push({ file: file.name, line, column: places[column] + 1, because, found: cells[column], wanted })
    return undefined
  }
  if (!/^[1-5]$/.test(cells.level)) return fault('level', 'level-unknown', '1-5')
  if (cells.level !== '5') return undefined
  const code = cells.code.padStart(5, '0')
  return isCnp2021(code) ? code : fault('code', 'code-unknown', 'CNP 2021')
}
