import { createHash } from 'node:crypto'

type Where = { field: string; value: unknown; operator?: string }[]
type Row = Record<string, unknown>
type Question = { model: string; where?: Where; data?: Row; update?: Row }
type Work = (...given: never[]) => unknown

/**
 * The library keeps the token of a session as it is in the cookie. This wraps its adapter so that the database holds
 * only the SHA-256 of it: who reads the database (a backup, an injection) signs in as nobody.
 * A row that was found by its token has the token again; a row found in another way has the hash.
 */
export function hashSessionTokens<Adapter extends object>(adapter: Adapter): Adapter {
  const wrapped: Row = { ...(adapter as Row) }
  for (const [name, method] of Object.entries(adapter))
    if (typeof method === 'function') wrapped[name] = name === 'transaction' ? inside(method) : asking(method)
  return wrapped as Adapter
}

/** In a transaction the library gets another adapter, which must hash as well. */
const inside = (transaction: Work) => (work: (adapter: object) => unknown) =>
  (transaction as (work: (adapter: object) => unknown) => unknown)((adapter) => work(hashSessionTokens(adapter)))

const asking =
  (method: Work) =>
  async (question: Question, ...more: unknown[]): Promise<unknown> => {
    const ask = method as (question: Question, ...more: unknown[]) => unknown
    if (question?.model !== 'session') return ask(question, ...more)
    const given = question.data?.token ?? question.where?.find(isToken)?.value
    const answer = await ask(hashed(question), ...more)
    return typeof given === 'string' && isRow(answer) && 'token' in answer ? { ...answer, token: given } : answer
  }

const isToken = ({ field }: { field: string }) => field === 'token'
const isRow = (answer: unknown): answer is Row =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer)

const hashed = (question: Question): Question => ({
  ...question,
  ...(question.where && {
    where: question.where.map((one) => (isToken(one) ? { ...one, value: hashOf(one.value) } : one)),
  }),
  ...(question.data && { data: withHash(question.data) }),
  ...(question.update && { update: withHash(question.update) }),
})

const withHash = (row: Row): Row => ('token' in row ? { ...row, token: hashOf(row.token) } : row)

const hashOf = (token: unknown): unknown => {
  if (Array.isArray(token)) return token.map(hashOf)
  return typeof token === 'string' ? hashToken(token) : token
}

/** What the database keeps of a random token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url')
