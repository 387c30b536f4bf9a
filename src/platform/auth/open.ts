import { createHmac } from 'node:crypto'
import { passkey } from '@better-auth/passkey'
import { APIError, type BetterAuthOptions, betterAuth } from 'better-auth'
import { getAdapter } from 'better-auth/db/adapter'
import { emailOTP, magicLink, twoFactor } from 'better-auth/plugins'
import { cookieAttributes, cookieName, SESSION_COOKIE } from '#src/platform/auth/cookies.ts'
import { openSession } from '#src/platform/auth/open-session.ts'
import { hashSessionTokens, hashToken } from '#src/platform/auth/token-hashes.ts'
import type { Db } from '#src/platform/database.ts'
import { newId } from '#src/platform/id.ts'
import { readSecret } from '#src/platform/secret.ts'
import type { World } from '#src/platform/world.ts'

/** Where the browser finds the four steps of a passkey; nothing else of the library is reachable from outside. */
export const AUTH_PATH = '/auth'
/** A link or a code that was mailed is good for ten minutes, a code for five tries (trust goals 1.3, 1.7). */
export const MAILED_MINUTES = 10
export const CODE_TRIES = 5
/** The longest that any session may live; rules of identity end most of them sooner. */
export const SESSION_DAYS = 30
/** The address of the browser, put there by us: what a client writes in it is replaced. */
export const CLIENT_ADDRESS_HEADER = 'x-client-address'

export type Auth = Awaited<ReturnType<typeof openAuth>>

const opened = new WeakMap<Db, Promise<Auth>>()

/** The sign-in library over the database of this world; made once. In a transaction it works as a part of it. */
export function authOf(world: Base): Promise<Auth> {
  const known = opened.get(world.db)
  if (known) return known
  const made = openAuth(world)
  opened.set(world.db, made)
  made.catch(() => opened.delete(world.db))
  return made
}

type Base = Pick<World, 'db' | 'config' | 'now'>

async function openAuth(world: Base) {
  const { db, config } = world
  const secret = readSecret(config)
  const plugins = pluginsOf(secret, config.baseUrl)
  const options = { ...optionsOf(secret, world), plugins } satisfies BetterAuthOptions
  const adapter = hashSessionTokens(
    await getAdapter({ ...options, database: { db, type: 'postgres', transaction: !db.isTransaction } }),
  )
  return betterAuth({ ...options, database: () => adapter })
}

const DATE = { type: 'date', required: false, input: false } as const

const optionsOf = (secret: string, { config: { baseUrl }, now }: Base) =>
  ({
    appName: 'Jumelage',
    secret,
    baseURL: baseUrl,
    basePath: AUTH_PATH,
    trustedOrigins: [new URL(baseUrl).origin],
    telemetry: { enabled: false },
    logger: { level: 'error' },
    user: { modelName: 'users' },
    session: {
      modelName: 'sessions',
      expiresIn: SESSION_DAYS * 86_400,
      disableSessionRefresh: true,
      freshAge: 0,
      additionalFields: { lastSeenAt: DATE, secondFactorAt: DATE, idledAt: DATE },
    },
    account: { modelName: 'accounts' },
    verification: { modelName: 'verifications', storeIdentifier: 'hashed' },
    // We count ourselves: the library would remove counters of ours that are older than its own minute.
    rateLimit: { enabled: false },
    databaseHooks: { session: { create: { before: begin(now) } } },
    advanced: {
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
      disableOriginCheck: false,
      disableCSRFCheck: false,
      cookiePrefix: cookieName(baseUrl, 'auth'),
      cookies: { session_token: { name: cookieName(baseUrl, SESSION_COOKIE) } },
      useSecureCookies: false, // only means no `__Secure-` before our own prefix
      defaultCookieAttributes: cookieAttributes(baseUrl),
    },
  }) satisfies BetterAuthOptions

type Asked = { path?: string; headers?: Headers | undefined }

/**
 * Sessions begin by our clock, and with the network address that we found. A passkey that checked its user is two
 * factors at once: what one has, and what one knows or is.
 */
const begin = (now: () => Date) => async (session: Record<string, unknown>, context: Asked | null) => {
  const at = now()
  const isPasskey = context?.path === '/passkey/verify-authentication'
  const ipAddress = context?.headers?.get(CLIENT_ADDRESS_HEADER) ?? null
  const data = { ...session, createdAt: at, lastSeenAt: at, ipAddress, ...(isPasskey && { secondFactorAt: at }) }
  return { data: data as never }
}

const pluginsOf = (secret: string, baseUrl: string) => [
  magicLink({
    expiresIn: MAILED_MINUTES * 60,
    storeToken: { type: 'custom-hasher', hash: async (token) => hashToken(token) },
    sendMagicLink: ({ token, metadata }) => metadata?.take(token),
  }),
  emailOTP({
    expiresIn: MAILED_MINUTES * 60,
    allowedAttempts: CODE_TRIES,
    // Six digits hashed without a key are found by trying them all.
    storeOTP: { hash: async (code) => createHmac('sha256', secret).update(code).digest('base64url') },
    sendVerificationOTP: async () => {},
  }),
  twoFactor({ allowPasswordless: true, twoFactorTable: 'twoFactors', backupCodeOptions: { length: 14 } }),
  passkey({
    rpID: new URL(baseUrl).hostname,
    rpName: 'Jumelage',
    origin: new URL(baseUrl).origin,
    schema: { passkey: { modelName: 'passkeys', fields: { credentialID: 'credentialId' } } },
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    advanced: { webAuthnChallengeCookie: 'passkey' },
    registration: { afterVerification: ({ verification }) => userWasVerified(verification.registrationInfo) },
    authentication: { afterVerification: ({ verification }) => userWasVerified(verification.authenticationInfo) },
  }),
  openSession,
]

/** The plug-in asks for a fingerprint or a PIN but accepts a key without; we do not. */
function userWasVerified(info: { userVerified: boolean } | undefined): void {
  if (!info?.userVerified) throw new APIError('UNAUTHORIZED', { code: 'USER_NOT_VERIFIED' })
}
