/** A piece of text as a page shows it. Points, from the top left corner of its page. */
export type Run = { text: string; x: number; y: number; width: number; size: number; bold: boolean }

/** A line of a document, as somebody reads it. */
export type Line = {
  /** From 1, both: where to look for it. */
  page: number
  line: number
  /** Tabs stand for wide gaps. */
  text: string
  /** How many of the first characters are bold. */
  bold: number
  /** Height of its letters, in points. */
  size: number
  bullet: boolean
  /** How far its text begins to the right of its column, in heights of a letter. */
  indent: number
  /** White space above, in heights of a letter; 0 for a line directly under another. */
  gap: number
  /** In a table: the number of its row in the document, and of its cell in that row, from 0. */
  row: number | null
  cell: number
}

/** Why a document is not read. */
export type DocumentRefusal = 'empty' | 'wrong-type' | 'too-large' | 'password-protected' | 'unreadable' | 'no-text'

/** What may be asked of one document, so that a hostile one costs little. */
export type DocumentLimits = {
  bytes: number
  pages: number
  /** All that a zip holds, unpacked. */
  unpackedBytes: number
  entries: number
  /** Width times height of a scanned page. */
  pixels: number
  /** Pages that are recognised from their picture. */
  scannedPages: number
}

/** A grey picture of a page: one byte for each point, row by row from the top. */
export type Picture = { width: number; height: number; grey: Uint8Array }

/** A document as text: pages of placed runs, or lines that were lines already. */
export type DocumentText = { is: 'pages'; pages: Run[][] } | { is: 'lines'; lines: Line[] }
