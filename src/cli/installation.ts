import { type Config, readConfig } from '#src/platform/config.ts'
import { joinServer, openServer, type Server } from '#src/platform/server.ts'

/** The configuration of this installation, from the environment. Throws with every fault, one sentence a line. */
export function readInstallation(): Config {
  const config = readConfig(process.env)
  if (!config.ok) throw new Error(config.reasons.join('\n'))
  return config.value
}

/** What a command says while it works: messages go to standard error, results to standard output. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

/** Works on the installation's database, beside the application or not, and leaves it running or stopped as it was. */
export function besideApplication<T>(config: Config, work: (server: Server) => Promise<T>): Promise<T> {
  return during(joinServer(config, say), work)
}

/** Works on the database with no application on it. Throws a sentence where one runs. */
export function alone<T>(config: Config, work: (server: Server) => Promise<T>): Promise<T> {
  return during(openServer(config, say), work)
}

async function during<T>(opening: Promise<Server>, work: (server: Server) => Promise<T>): Promise<T> {
  const server = await opening
  try {
    return await work(server)
  } finally {
    await server.stop()
  }
}
