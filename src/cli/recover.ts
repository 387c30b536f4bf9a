import { Command } from 'commander'
import { besideApplication, readInstallation, say } from '#src/cli/installation.ts'
import { NotFound } from '#src/platform/errors.ts'

/**
 * `jumelage recover`: lets a lone manager in again who lost every passkey and code. With others, managers do it on
 * screen.
 */
export function recoverCommand(): Command {
  return new Command('recover')
    .description(
      'take the passkeys and one-time codes off an account, so that its owner signs in by mail and adds new ones',
    )
    .argument('<email>', 'the address that the person signs in with')
    .action(async (email: string) => {
      const { prepareServer } = await import('#src/platform/server.ts')
      const { openWorld } = await import('#src/platform/world.ts')
      const { recoverByOperator } = await import('#src/modules/identity/commands/recoveries.ts')
      const config = readInstallation()
      await besideApplication(config, async (server) => {
        await prepareServer(server)
        const world = openWorld(config, server.appUrl)
        try {
          await recoverByOperator(world, email)
        } catch (error) {
          if (error instanceof NotFound) throw new Error(`Nobody signs in with ${email}.`)
          throw error
        } finally {
          await world.db.destroy()
        }
      })
      say(`Done. ${email} is told by mail, signs in with a mailed code, and is asked for a new passkey.`)
    })
}
