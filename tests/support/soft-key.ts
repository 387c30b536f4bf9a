import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type { Browser } from '#tests/support/site.ts'

/** A passkey without a device, as far as the site can see: it always checks its user. */
export type SoftKey = {
  /** What the script of the page would send to add the key to the account that is signed in. */
  toAdd: (me: Browser) => Promise<string>
  /** What it would send to sign in with it. */
  toEnter: (me: Browser) => Promise<string>
}

const ASK = { add: '/auth/passkey/generate-register-options', enter: '/auth/passkey/generate-authenticate-options' }

/** User present, user verified (Web Authentication level 3, section 6.1). */
const CHECKED = 0b101
const WITH_KEY = 0b100_0000

export function softKey(origin: string): SoftKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const common = { id: text(id), rawId: text(id), type: 'public-key', clientExtensionResults: {} }
  const site = sha256(Buffer.from(new URL(origin).hostname))
  const told = (type: string, challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  return {
    async toAdd(me) {
      const asked = await ask(me, ASK.add)
      const key = Buffer.concat([COSE_HEAD, bytes(x), COSE_NEXT, bytes(y)])
      const data = Buffer.concat([site, Buffer.from([CHECKED | WITH_KEY]), NO_COUNT, NO_MODEL, length(id), id, key])
      const attestationObject = text(Buffer.concat([CBOR_HEAD, length(data), data]))
      const clientDataJSON = text(told('webauthn.create', asked.challenge))
      const response = { clientDataJSON, attestationObject, transports: ['internal'] }
      return JSON.stringify({ response: { ...common, response } })
    },
    async toEnter(me) {
      const { challenge } = await ask(me, ASK.enter)
      const clientData = told('webauthn.get', challenge)
      const data = Buffer.concat([site, Buffer.from([CHECKED]), NO_COUNT])
      const signature = text(sign('sha256', Buffer.concat([data, sha256(clientData)]), privateKey))
      const response = { clientDataJSON: text(clientData), authenticatorData: text(data), signature }
      return JSON.stringify({ response: { ...common, response } })
    },
  }
}

async function ask(me: Browser, path: string): Promise<{ challenge: string }> {
  const answer = await me.get(path)
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return (await answer.json()) as { challenge: string }
}

const text = (buffer: Buffer): string => buffer.toString('base64url')
const bytes = (base64url: string): Buffer => Buffer.from(base64url, 'base64url')
const sha256 = (buffer: Buffer): Buffer => createHash('sha256').update(buffer).digest()

function length({ length }: Buffer): Buffer {
  const written = Buffer.alloc(2)
  written.writeUInt16BE(length)
  return written
}

const NO_COUNT = Buffer.alloc(4)
const NO_MODEL = Buffer.alloc(16)
/** An ES256 key in COSE (RFC 9053, section 7.1.1): {1: 2, 3: -7, -1: 1, -2: x, -3: y}. */
const COSE_HEAD = Buffer.from('a5010203262001215820', 'hex')
const COSE_NEXT = Buffer.from('225820', 'hex')
/** In CBOR (RFC 8949): {"fmt": "none", "attStmt": {}, "authData": bytes, their length in two bytes next}. */
const CBOR_HEAD = Buffer.concat([
  Buffer.from([0xa3, 0x63]),
  Buffer.from('fmt'),
  Buffer.from([0x64]),
  Buffer.from('none'),
  Buffer.from([0x67]),
  Buffer.from('attStmt'),
  Buffer.from([0xa0, 0x68]),
  Buffer.from('authData'),
  Buffer.from([0x59]),
])
