import { join, resolve } from 'node:path'
import { Command } from 'commander'
import { alone, readInstallation, say } from '#src/cli/installation.ts'
import { restoreBackup } from '#src/platform/backup/restore-backup.ts'
import { DEAD_LETTER, QUEUES } from '#src/platform/jobs.ts'

/** `jumelage restore BACKUP`: into an empty installation. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('put a backup into an empty installation; mails that were waiting are held, and nobody is signed in')
    .argument('<backup>', 'folder that jumelage backup made')
    .action(async (backup: string) => {
      const config = readInstallation()
      const filesFolder = join(config.dataDir, 'files')
      const { manifest, heldMails } = await alone(config, ({ ownerUrl }) =>
        restoreBackup({ ownerUrl, filesFolder, folder: resolve(backup), queues: [...QUEUES, DEAD_LETTER] }),
      )
      say(
        `Restored the backup of ${manifest.madeAt}: ${manifest.tables.length} tables, ${manifest.files.length} files.`,
      )
      say(`${heldMails} mails that were waiting are held: look at them in the outbox and send those that still matter.`)
      say('Everybody signs in again.')
    })
}
