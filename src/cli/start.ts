import { Command } from 'commander'

/** `jumelage start`: the same as `npm start`. */
export function startCommand(): Command {
  return new Command('start')
    .description('serve the platform until it is stopped; what the environment may say is in docs/operator.md')
    .action(async () => {
      await import('#src/main.ts')
    })
}
