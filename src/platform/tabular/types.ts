/** One record of a sheet, as text, with its place so that a person can find it again. */
export type Row = {
  /** The line of the text file where the record starts (the first line is 1), or the row number of the spreadsheet. */
  line: number
  /** The rank among records, as a spreadsheet would number them (the first is 1, empty records count). */
  row: number
  cells: readonly string[]
}

/** A sheet keeps its empty records: what is empty is counted, not hidden. */
export type Sheet = { name: string; rows: readonly Row[] }

export type TabularFormat = 'csv' | 'xlsx'

/** A file that could be read: how it was written, and all its sheets. */
export type TabularFile = {
  name: string
  format: TabularFormat
  encoding: Encoding | null
  separator: Separator | null
  sheets: readonly Sheet[]
}

export const ENCODINGS = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh', 'cp850'] as const
export type Encoding = (typeof ENCODINGS)[number]

export const SEPARATORS = [';', ',', '\t', '|'] as const
export type Separator = (typeof SEPARATORS)[number]

/** Why a whole file cannot be read. One refused row of a readable file is not here: it is the reader's business. */
export const TABULAR_REFUSALS = [
  'empty',
  'wrong-type',
  'not-a-spreadsheet',
  'no-columns',
  'too-large',
  'password-protected',
  'broken-row',
  'unreadable',
] as const
export type TabularRefusal = (typeof TABULAR_REFUSALS)[number]

/** `line` says where, for a file that breaks in the middle. */
export type TabularReading =
  | { ok: true; file: TabularFile }
  | { ok: false; name: string; refusal: TabularRefusal; line: number | null }

/** What is refused before it is read, in bytes and in entries of a zipped workbook. */
export type TabularLimits = {
  bytes: number
  unpackedBytes: number
  entries: number
  /** Unpacked over packed size, for workbooks that unpack to more than a megabyte. */
  ratio: number
}

export const DEFAULT_LIMITS: TabularLimits = {
  bytes: 64 * 2 ** 20,
  unpackedBytes: 200 * 2 ** 20,
  entries: 2000,
  ratio: 200,
}
