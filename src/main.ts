import { startApplication } from '#src/application.ts'
import { isEmpty, seedDemo } from '#src/demo/seed.ts'
import { listDemoDoors } from '#src/modules/identity/queries/demo.ts'
import { readConfig } from '#src/platform/config.ts'
import { openLog } from '#src/platform/log.ts'
import type { World } from '#src/platform/world.ts'

/** `npm start`: what the configuration asks for, until somebody stops it. */
async function main(): Promise<void> {
  const config = readConfig(process.env)
  if (!config.ok) return fail(config.reasons)
  const log = openLog(config.value.logLevel)
  const application = await startApplication(config.value, log, makeDemoWorld)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      application.stop().then(
        () => process.exit(0),
        (error) => fail([String(error)]),
      )
    })
  if (application.address) await announce(application.world, application.address)
}

/** A new installation begins with the demo world, except in production. */
async function makeDemoWorld(world: World): Promise<void> {
  if (!world.config.demo || !(await isEmpty(world))) return
  process.stdout.write('Making the demo world (invented chambers, people and firms)…\n')
  await seedDemo(world, 'planned')
}

/** Where to go, and in the demo world one address for each role. */
async function announce({ db, config }: World, address: string): Promise<void> {
  const lines = [`Jumelage: ${address}`]
  if (config.demo) {
    lines.push('', 'Sign in to the demo world in one tap:')
    for (const { who, name } of await listDemoDoors(db)) lines.push(`  ${address}/demo/as/${who}  ${name}`)
    lines.push('', `Every mail that would have been sent: ${address}/mailbox`)
  }
  process.stdout.write(`${lines.join('\n')}\n`)
}

function fail(sentences: string[]): void {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

main().catch((error) => fail([error instanceof Error ? error.message : String(error)]))
