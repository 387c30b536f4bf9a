import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { cookieName, LINK_COOKIE, SESSION_COOKIE } from '#src/platform/auth/cookies.ts'
import type { Db, Tx } from '#src/platform/database.ts'
import { inScope } from '#src/platform/database.ts'
import { OtherSubmission } from '#src/platform/errors.ts'
import { readSecret } from '#src/platform/secret.ts'
import type { World } from '#src/platform/world.ts'

// What `change` does for the forms of an organisation, for those whose effect is (also) a cookie: the answer itself is
// kept, so that the second of two clicks gets it too. It may hold a session or spare codes. So it is sealed with what
// only this browser sends (the key of its form, its own token) and what only we have (the secret of the installation),
// and it is given again only while the browser is still the one of before, or the one that the answer made of it.

/** As long as a mailed code is good: whoever asks again later wants a new one. */
export const ANSWER_MINUTES = 10

/** A form as it came, outside of every organisation. */
export type Sent = {
  key: string
  /** Where it was sent, and what it says. */
  content: string
  /** The token of the browser. */
  browser: string
  /** The cookies that it came with. */
  cookies: string
  /** Of the page that is being made, for its scripts. */
  nonce: string
}

/**
 * Carries a form out, once, in one transaction: `answer` gets the world to do it in. The same form again waits for the
 * first, changes nothing, and gets its answer. A refusal is an answer too, but leaves the key free for other content.
 * Throws OtherSubmission when the same key comes with other content, or from another browser. What `answer` throws
 * undoes everything and leaves the key free; so does an answer of 500 and above.
 */
export async function answerOnce(
  world: World,
  sent: Sent,
  answer: (world: World) => Promise<Response>,
): Promise<Response> {
  const lock = lockOf(world, sent)
  try {
    return await inScope(world.db, { organisationId: null, now: world.now() }, async (tx) => {
      const earlier = await claim(tx, lock, world.now())
      if (earlier) return giveAgain(unseal(lock, earlier), sent, world.config.baseUrl)
      const given = await answer({ ...world, db: tx, submission: null })
      if (given.status >= 500) throw new Failed(given)
      await keep(tx, lock, given.status, seal(lock, await kept(given, sent, world.config.baseUrl)))
      return given
    })
  } catch (error) {
    if (error instanceof Failed) return error.answer
    throw error
  }
}

/** Carries an answer out of the transaction, so that it is rolled back. */
class Failed extends Error {
  readonly answer: Response
  constructor(answer: Response) {
    super('failed')
    this.answer = answer
  }
}

/** Removes answers that are not given again any more. */
export const sweepAnswers = (db: Db, now: Date) =>
  db.deleteFrom('formAnswers').where('at', '<=', staleAt(now)).execute()

const staleAt = (now: Date) => new Date(now.getTime() - ANSWER_MINUTES * 60_000)

/** What the database knows a form by, and what opens its answer: neither tells the other, nor what was typed. */
type Lock = { keyHash: string; contentHash: string; opens: Buffer }

function lockOf({ config }: World, { key, content, browser }: Sent): Lock {
  const secret = readSecret(config)
  const opens = Buffer.from(hkdfSync('sha256', secret, browser, `answer to the form ${key}`, 32))
  const hash = (by: string | Buffer, text: string) => createHmac('sha256', by).update(text).digest('base64url')
  return { keyHash: hash(secret, key), contentHash: hash(opens, content), opens }
}

/** Claims the key, waiting for whoever has it at this moment; or finds the answer that it was given. */
async function claim(tx: Tx, { keyHash, contentHash }: Lock, now: Date): Promise<string | null> {
  const row = { contentHash, refused: false, answer: null, at: now }
  const claimed = await tx
    .insertInto('formAnswers')
    .values({ keyHash, ...row })
    .onConflict((conflict) =>
      conflict
        .column('keyHash')
        .doUpdateSet(row)
        .where(({ or, and, eb }) =>
          or([
            eb('formAnswers.at', '<=', staleAt(now)),
            and([eb('formAnswers.refused', '=', true), eb('formAnswers.contentHash', '!=', contentHash)]),
          ]),
        ),
    )
    .returning('keyHash')
    .executeTakeFirst()
  if (claimed) return null
  const earlier = await tx
    .selectFrom('formAnswers')
    .select(['contentHash', 'answer'])
    .where('keyHash', '=', keyHash)
    .executeTakeFirstOrThrow()
  if (earlier.contentHash !== contentHash || earlier.answer === null) throw new OtherSubmission()
  return earlier.answer
}

const keep = (tx: Tx, { keyHash }: Lock, status: number, answer: string) =>
  tx
    .updateTable('formAnswers')
    .set({ answer, refused: status >= 400 })
    .where('keyHash', '=', keyHash)
    .execute()

type Kept = {
  status: number
  headers: [string, string][]
  body: string
  nonce: string
  /** Who the browser was when it sent the form, and who it is once it has the answer. */
  before: string
  after: string
}

async function kept(answer: Response, { cookies, nonce }: Sent, baseUrl: string): Promise<Kept> {
  const headers = [...answer.headers]
  const given = headers.flatMap(([name, line]) => (name === 'set-cookie' ? [line] : []))
  const [before, after] = [whoIs(cookies, [], baseUrl), whoIs(cookies, given, baseUrl)]
  return { status: answer.status, headers, body: await answer.clone().text(), nonce, before, after }
}

/** The cookies that say who somebody is, after a browser with some cookies was given others. */
function whoIs(cookies: string, given: readonly string[], baseUrl: string): string {
  const jar = new Map<string, string>()
  for (const line of [...cookies.split(';'), ...given]) {
    const [, name = '', value = ''] = /^\s*([^=;]+)=([^;]*)/.exec(line) ?? []
    jar.set(name, /;\s*max-age=0/i.test(line) ? '' : value.trim())
  }
  return [SESSION_COOKIE, LINK_COOKIE].map((name) => jar.get(cookieName(baseUrl, name)) ?? '').join(' ')
}

/** Who has signed in or out since is sent on, without cookies; what a page said to them before is not shown. */
function giveAgain(earlier: Kept, { cookies, nonce }: Sent, baseUrl: string): Response {
  const { status, before, after } = earlier
  const now = whoIs(cookies, [], baseUrl)
  const isSame = now === before || now === after
  if (!isSame && (status < 300 || status >= 400)) throw new OtherSubmission()
  const headers = earlier.headers.filter(([name]) => isSame || name === 'location')
  const body = earlier.body.replaceAll(earlier.nonce, nonce)
  return new Response(isSame && body ? body : null, { status, headers })
}

/** AES-256-GCM: the nonce, the tag, the text. */
function seal({ opens }: Lock, answer: Kept): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', opens, iv)
  const text = Buffer.concat([cipher.update(JSON.stringify(answer)), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url')
}

function unseal({ opens }: Lock, sealed: string): Kept {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', opens, bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString())
}
