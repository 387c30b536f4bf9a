import { Command, Option } from 'commander'
import { besideApplication, readInstallation, say } from '#src/cli/installation.ts'
import { STAGES, type Stage } from '#src/demo/stages.ts'

/** `jumelage seed`: the demo world, in an installation that has no organisation yet. */
export function seedCommand(): Command {
  return new Command('seed')
    .description('make the demo world (invented chambers, people and firms) in an empty installation')
    .addOption(
      new Option('--until <stage>', 'how far the interview day has come').choices([...STAGES]).default('planned'),
    )
    .action(async ({ until }: { until: Stage }) => {
      const { prepareServer } = await import('#src/platform/server.ts')
      const { openWorld } = await import('#src/platform/world.ts')
      const { isEmpty, seedDemo } = await import('#src/demo/seed.ts')
      const config = readInstallation()
      if (!config.demo) throw new Error('The demo world is not made in production, nor where DEMO is 0.')
      await besideApplication(config, async (server) => {
        await prepareServer(server)
        const world = openWorld(config, server.appUrl)
        try {
          if (!(await isEmpty(world))) throw new Error('This installation has organisations: nothing was changed.')
          await seedDemo(world, until)
        } finally {
          await world.db.destroy()
        }
      })
      say(`The demo world is made, up to: ${until}.`)
    })
}
