import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '#src/platform/root.ts'

/** Where the application finds its database, and the secret that its cookies are signed with. */
export type ProcessSettings = {
  appUrl: string
  ownerUrl: string
  role: 'all' | 'web' | 'worker'
  smtpUrl?: string
}

export const PROCESS_SECRET = 'of a process that a test started and will kill'

export type RunningApplication = {
  /** Where it answers; '' for a worker. */
  address: string
  isAlive: () => boolean
  /** As the kernel does when there is no memory left: nothing is finished, nothing is said. */
  kill: () => Promise<void>
}

/** `npm start` in a process of its own. Resolves once it serves; a worker begins when it has begun. */
export async function startProcess(settings: ProcessSettings): Promise<RunningApplication> {
  const child = spawn(process.execPath, [join(ROOT, 'bin/start')], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: '0',
      DEMO: '0',
      SECRET: PROCESS_SECRET,
      ROLE: settings.role,
      DATABASE_URL: settings.appUrl,
      DATABASE_OWNER_URL: settings.ownerUrl,
      DATA_DIR: '/nonexistent',
      ...(settings.smtpUrl && { SMTP_URL: settings.smtpUrl, MAIL_FROM: 'Chambre du Nord <info@nord.example>' }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const address = settings.role === 'worker' ? '' : await addressOf(child)
  return {
    address,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** The address that it prints. Throws what it says instead. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (part: Buffer) => {
      said += part
      const address = /^Jumelage: (\S+)$/m.exec(said)?.[1]
      if (address) resolve(address)
    }
    child.stdout!.on('data', hear)
    child.stderr!.on('data', hear)
    child.once('exit', () => reject(new Error(`The application ended: ${said}`)))
  })
}
