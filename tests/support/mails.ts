import type { TestWorld } from '#tests/support/world.ts'

export type QueuedMail = { toAddress: string; subject: string; plain: string; purpose: string }

/** Every mail of the world, oldest first. */
export const mailsIn = (world: TestWorld): Promise<QueuedMail[]> =>
  world.owner.selectFrom('mails').select(['toAddress', 'subject', 'plain', 'purpose']).orderBy('id').execute()

/** The newest mail to an address. Throws when there is none. */
export async function lastMailTo(world: TestWorld, address: string): Promise<QueuedMail> {
  const mail = (await mailsIn(world)).findLast(({ toAddress }) => toAddress === address)
  if (!mail) throw new Error(`No mail was written to ${address}.`)
  return mail
}

/** The six digits of the newest mail. */
export const codeIn = async (world: TestWorld, address: string): Promise<string> =>
  found(/^\d{6}$/m, (await lastMailTo(world, address)).plain)

/** The first link of the newest mail, as a path of the site. */
export async function linkIn(world: TestWorld, address: string): Promise<string> {
  const { pathname, search } = new URL(found(/https?:\/\/\S+/, (await lastMailTo(world, address)).plain))
  return pathname + search
}

function found(pattern: RegExp, text: string): string {
  const [match] = pattern.exec(text) ?? []
  if (!match) throw new Error(`The mail has no ${pattern}: ${text}`)
  return match
}
