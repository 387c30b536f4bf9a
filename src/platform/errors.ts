/** What is not visible to this actor does not exist for them: 404. */
export class NotFound extends Error {
  constructor() {
    super('not found')
  }
}

/** Visible, but not theirs to change: 403. */
export class Forbidden extends Error {
  constructor() {
    super('forbidden')
  }
}

/** Somebody else saved since the form was opened: 409, with nothing lost. */
export class Stale extends Error {
  constructor() {
    super('stale')
  }
}

/** The same form key came with other content: 422. */
export class OtherSubmission extends Error {
  constructor() {
    super('other submission under the same key')
  }
}

/** The request is malformed, too large, or comes from another site. */
export class BadRequest extends Error {
  readonly status: 400 | 403 | 405 | 413 | 415 | 429
  readonly retryAfterSeconds: number | null

  constructor(status: 400 | 403 | 405 | 413 | 415 | 429, message: string, retryAfterSeconds: number | null = null) {
    super(message)
    this.status = status
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** Something took longer than anybody waits for: 503. */
export class TooSlow extends Error {}

/** The second step of every command. Throws Forbidden. */
export function permit(allowed: boolean): void {
  if (!allowed) throw new Forbidden()
}

/** For `executeTakeFirstOrThrow`. */
export const orNotFound = () => new NotFound()

/** The row version that the form was opened with must still be the current one. Throws Stale. */
export function assertFresh(current: number, opened: number): void {
  if (current !== opened) throw new Stale()
}
