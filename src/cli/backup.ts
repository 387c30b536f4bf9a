import { join, resolve } from 'node:path'
import { Command } from 'commander'
import { besideApplication, readInstallation, say } from '#src/cli/installation.ts'
import { makeBackup } from '#src/platform/backup/make-backup.ts'
import { type Manifest, verifyBackup } from '#src/platform/backup/manifest.ts'

/** `jumelage backup`: while the application runs or not. Prints the folder. */
export function backupCommand(): Command {
  return new Command('backup')
    .description(
      'copy the database and the files into a new folder, as they are at one instant; the application may run',
    )
    .option('--to <folder>', 'the folder to make (default: one named by the instant in DATA_DIR/backups)')
    .option('--verify <backup>', 'make none: read this one and compare it with its checksums')
    .action(({ to, verify }: { to?: string; verify?: string }) => (verify ? check(resolve(verify)) : make(to)))
}

async function make(to: string | undefined): Promise<void> {
  const config = readInstallation()
  const now = new Date()
  const folder = resolve(to ?? join(config.dataDir, 'backups', now.toISOString().replaceAll(/[:.]/g, '-')))
  const manifest = await besideApplication(config, ({ ownerUrl }) =>
    makeBackup({ ownerUrl, filesFolder: join(config.dataDir, 'files'), folder, now }),
  )
  say(sizes(manifest))
  const secret = config.secret ? 'SECRET' : join(config.dataDir, 'secret')
  say(
    `Keep it on another machine, and apart from it a copy of ${secret}: ` +
      'without that, staff set up their one-time codes again after a restore.',
  )
  process.stdout.write(`${folder}\n`)
}

async function check(folder: string): Promise<void> {
  const manifest = await verifyBackup(folder)
  say(`The backup of ${manifest.madeAt} is whole. ${sizes(manifest)}`)
}

const sizes = ({ tables, files }: Manifest) =>
  `${tables.length} tables with ${sum(tables.map(({ rows }) => rows))} rows, ${files.length} files, ` +
  `${(sum([...tables, ...files].map(({ bytes }) => bytes)) / 1_000_000).toFixed(1)} MB.`

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
