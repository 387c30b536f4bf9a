import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { ROOT } from '#src/platform/root.ts'

/** One file per command, loaded only when it is asked for: the engines start without a database or a web server. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  start: async () => (await import('#src/cli/start.ts')).startCommand(),
  timetable: async () => (await import('#src/cli/timetable.ts')).timetableCommand(),
  import: async () => (await import('#src/cli/import.ts')).importCommand(),
  cv: async () => (await import('#src/cli/cv.ts')).cvCommand(),
  expertise: async () => (await import('#src/cli/expertise.ts')).expertiseCommand(),
  match: async () => (await import('#src/cli/match.ts')).matchCommand(),
  taxonomy: async () => (await import('#src/cli/taxonomy.ts')).taxonomyCommand(),
  occupations: async () => (await import('#src/cli/occupations.ts')).occupationsCommand(),
  labels: async () => (await import('#src/cli/labels.ts')).labelsCommand(),
  skills: async () => (await import('#src/cli/skills.ts')).skillsCommand(),
  backup: async () => (await import('#src/cli/backup.ts')).backupCommand(),
  restore: async () => (await import('#src/cli/restore.ts')).restoreCommand(),
  seed: async () => (await import('#src/cli/seed.ts')).seedCommand(),
  setup: async () => (await import('#src/cli/setup.ts')).setupCommand(),
  recover: async () => (await import('#src/cli/recover.ts')).recoverCommand(),
  event: async () => (await import('#src/cli/event-export.ts')).eventCommand(),
  jobs: async () => (await import('#src/cli/jobs.ts')).jobsCommand(),
  doctor: async () => (await import('#src/cli/doctor.ts')).doctorCommand(),
}

/** Exit codes: 0 done, 1 refused (the reasons are on standard error), 2 wrong usage. */
async function run(args: string[]): Promise<void> {
  const program = new Command('jumelage')
    .description('People and employers brought together: the command line of Jumelage.')
    .version(readVersion(), '-V, --version', 'the version')
    .helpOption('-h, --help', 'this help')
    .helpCommand('help [command]', 'how to use a command')
    .showHelpAfterError('(jumelage help lists the commands)')
    .exitOverride()
  const asked = COMMANDS[args[0] ?? '']
  const commands = await Promise.all((asked ? [asked] : Object.values(COMMANDS)).map((load) => load()))
  for (const command of commands) program.addCommand(inherit(command, program))
  try {
    if (args.length === 0) program.help({ error: true })
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    process.exitCode = codeOf(error)
  }
}

/** Commands that are made in a file of their own do not inherit by themselves. */
function inherit(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent).exitOverride()
  for (const child of command.commands) inherit(child, command)
  return command
}

function codeOf(error: unknown): number {
  // Commander has said what was wrong with the usage, or has shown the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined }
  process.stderr.write(`${process.env.LOG_LEVEL === 'debug' && stack ? stack : message}\n`)
  return 1
}

const readVersion = () => (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version

// Whoever reads our output may stop before its end: `… | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})
await run(process.argv.slice(2))
