import { startApplication } from '#src/application.ts'
import { readConfig } from '#src/platform/config.ts'
import { openLog } from '#src/platform/log.ts'

/** `npm start`: what the configuration asks for, until somebody stops it. */
async function main(): Promise<void> {
  const config = readConfig(process.env)
  if (!config.ok) return fail(config.reasons)
  const log = openLog(config.value.logLevel)
  const application = await startApplication(config.value, log)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      application.stop().then(
        () => process.exit(0),
        (error) => fail([String(error)]),
      )
    })
  if (application.address) process.stdout.write(`Jumelage: ${application.address}\n`)
}

function fail(sentences: string[]): void {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

main().catch((error) => fail([error instanceof Error ? error.message : String(error)]))
