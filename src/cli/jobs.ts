import { Command } from 'commander'
import { besideApplication, readInstallation, say } from '#src/cli/installation.ts'

/** `jumelage jobs retry`: what failed for good is tried again, once its reason is mended. */
export function jobsCommand(): Command {
  const jobs = new Command('jobs').description('the work that is done behind the pages')
  jobs
    .command('retry')
    .description('try again what failed for good, once its reason is mended (jumelage doctor tells it)')
    .action(async () => {
      const { retryDeadJobs } = await import('#src/platform/jobs.ts')
      const { withClient } = await import('#src/platform/roles.ts')
      const count = await besideApplication(readInstallation(), ({ ownerUrl }) => withClient(ownerUrl, retryDeadJobs))
      say(`${count} jobs are tried again.`)
    })
  return jobs
}
