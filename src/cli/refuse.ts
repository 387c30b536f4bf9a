/** Says on standard error why a command did nothing: exit code 1 for a refusal, 2 for wrong usage. */
export function refuse(reasons: string | readonly string[], exitCode: 1 | 2 = 1): null {
  process.stderr.write(`${[reasons].flat().join('\n')}\n`)
  process.exitCode = exitCode
  return null
}
