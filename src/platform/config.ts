import { resolve } from 'node:path'
import type { Decision } from '#src/platform/decision.ts'

/** What the operator decides, by the environment. All of it optional; formats.md of the guides lists the variables. */
export type Config = {
  /** 0 means any free port. */
  port: number
  /** Where people reach us, without a slash at the end. Links in mails begin with it. */
  baseUrl: string
  /** Absolute. Holds the embedded database and the files. */
  dataDir: string
  /** null: the embedded database. */
  databaseUrl: string | null
  /** Connects as the owner of the tables, for migrations and backups. null: databaseUrl does. */
  databaseOwnerUrl: string | null
  role: Role
  /** Signs and encrypts what must not be forged or read: cookies, one-time codes. null: a file in dataDir holds it. */
  secret: string | null
  smtpUrl: string | null
  mailFrom: string
  s3Url: string | null
  turn: { url: string; secret: string } | null
  /** The demo world and one-tap sign-ins. Never in production. */
  demo: boolean
  logLevel: LogLevel
  /** What Prometheus must show at /metrics. null: there is no such page. */
  metricsToken: string | null
  production: boolean
}

const ROLES = ['all', 'web', 'worker'] as const
export type Role = (typeof ROLES)[number]

const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

type Environment = Record<string, string | undefined>

/** The configuration, or every fault of the environment at once, a sentence each. An empty variable is absent. */
export function readConfig(env: Environment): Decision<Config, string> {
  const faults: string[] = []
  const reader = new Reader(env, faults)
  const production = env.NODE_ENV === 'production'
  const port = reader.port()
  const baseUrl = (reader.url('BASE_URL', ['http:', 'https:']) ?? `http://localhost:${port || 3000}`).replace(
    /\/+$/,
    '',
  )
  const config: Config = {
    port,
    baseUrl,
    dataDir: resolve(reader.text('DATA_DIR') ?? './data'),
    databaseUrl: reader.url('DATABASE_URL', ['postgres:', 'postgresql:']),
    databaseOwnerUrl: reader.url('DATABASE_OWNER_URL', ['postgres:', 'postgresql:']),
    role: reader.oneOf('ROLE', ROLES) ?? 'all',
    secret: reader.secret(),
    smtpUrl: reader.url('SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: reader.mailFrom(baseUrl),
    s3Url: reader.url('S3_URL', ['https:', 'http:', 's3:']),
    turn: reader.turn(),
    demo: reader.demo(production),
    logLevel: reader.oneOf('LOG_LEVEL', LOG_LEVELS) ?? 'info',
    metricsToken: reader.text('METRICS_TOKEN'),
    production,
  }
  if (config.databaseOwnerUrl && !config.databaseUrl)
    faults.push('DATABASE_OWNER_URL is given without DATABASE_URL: give both, or none to use the embedded database.')
  return faults.length > 0 ? { ok: false, reasons: faults } : { ok: true, value: config }
}

/** Reads variables and remembers what was wrong. A faulty variable reads as absent. */
class Reader {
  readonly #env: Environment
  readonly #faults: string[]

  constructor(env: Environment, faults: string[]) {
    this.#env = env
    this.#faults = faults
  }

  text(name: string): string | null {
    return this.#env[name]?.trim() || null
  }

  port(): number {
    const text = this.text('PORT')
    if (text === null) return 3000
    if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
    this.#faults.push(`PORT is "${text}": give a whole number from 0 to 65535.`)
    return 3000
  }

  /** The faulty value is not repeated: it may hold a password. */
  url(name: string, protocols: string[]): string | null {
    const text = this.text(name)
    if (text === null) return null
    const allowed = protocols.some((protocol) => text.startsWith(protocol))
    if (allowed && (URL.canParse(text) || isSocketUrl(text))) return text
    this.#faults.push(`${name} is not an address that starts with ${protocols.join(' or ')}.`)
    return null
  }

  oneOf<T extends string>(name: string, values: readonly T[]): T | null {
    const text = this.text(name)
    if (text === null) return null
    const value = values.find((each) => each === text)
    if (value) return value
    this.#faults.push(`${name} is "${text}": give one of ${values.join(', ')}.`)
    return null
  }

  /** Short ones can be guessed. It is not repeated. */
  secret(): string | null {
    const text = this.text('SECRET')
    if (text === null || text.length >= 32) return text
    this.#faults.push('SECRET is too short: give 32 characters or more, made at random.')
    return null
  }

  mailFrom(baseUrl: string): string {
    const text = this.text('MAIL_FROM')
    if (text === null) {
      if (this.text('SMTP_URL')) this.#faults.push('SMTP_URL is given without MAIL_FROM: say who the mails are from.')
      return `Jumelage <jumelage@${new URL(baseUrl).hostname}>`
    }
    if (/^([^<>\r\n]* <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(text)) return text
    this.#faults.push(`MAIL_FROM is "${text}": write an address, or a name and an address between < and >.`)
    return text
  }

  turn(): Config['turn'] {
    const url = this.url('TURN_URL', ['turn:', 'turns:'])
    const secret = this.text('TURN_SECRET')
    if (url && secret) return { url, secret }
    if (this.text('TURN_URL') && !secret) this.#faults.push('TURN_URL is given without TURN_SECRET: give both or none.')
    if (secret && !this.text('TURN_URL')) this.#faults.push('TURN_SECRET is given without TURN_URL: give both or none.')
    return null
  }

  demo(production: boolean): boolean {
    const demo = this.oneOf('DEMO', ['0', '1'])
    if (demo === '1' && production)
      this.#faults.push('DEMO is 1 and NODE_ENV is production: the demo world lets anybody sign in. Take one away.')
    return demo === null ? !production : demo === '1'
  }
}

/** postgres://someone@/database?host=/var/run/postgresql: libpq knows it, the URL standard does not. */
const isSocketUrl = (text: string) => text.includes('@/') && URL.canParse(text.replace('@/', '@socket/'))
