export type LogLine = { level: 'debug' | 'info' | 'warn' | 'error'; message: string } & Record<string, unknown>
export type Log = (line: LogLine) => void

const ORDER = ['debug', 'info', 'warn', 'error']

/** One JSON object a line on standard error, so that nothing that somebody typed can forge a line. */
export function openLog(
  level: LogLine['level'],
  write: (line: string) => void = (line) => process.stderr.write(line),
): Log {
  return (line) => {
    if (ORDER.indexOf(line.level) < ORDER.indexOf(level)) return
    write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`)
  }
}

/** What a log may say of an error: its kind, message and place; never the values of a query. */
export function errorLine(error: unknown): { error: string; stack?: string } {
  if (!(error instanceof Error)) return { error: String(error) }
  return { error: `${error.name}: ${error.message}`, ...(error.stack && { stack: error.stack }) }
}
