// A button that signs in with a passkey, or adds one. It takes the place of the sentence that stands without a script.
// The bytes of WebAuthn travel as base64url in JSON (WebAuthn level 3, sections 5.1.8 to 5.1.10).

type Act = 'enter' | 'add'

const STEPS = {
  enter: { ask: '/auth/passkey/generate-authenticate-options', tell: '/auth/passkey/verify-authentication' },
  add: { ask: '/auth/passkey/generate-register-options', tell: '/auth/passkey/verify-registration' },
} as const

/** A challenge serves for five minutes: one that waits in a list of suggestions is replaced before. */
const FRESH_MS = 4 * 60_000

class PasskeyButton extends HTMLElement {
  #suggestion: AbortController | undefined
  #renewal: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    const template = this.querySelector('template')
    if (!template || !('PublicKeyCredential' in window)) return
    this.replaceChildren(template.content.cloneNode(true))
    this.querySelector('button')?.addEventListener('click', () => this.#press())
    this.#suggest()
  }

  disconnectedCallback(): void {
    this.#withdraw()
  }

  async #press(): Promise<void> {
    const button = this.querySelector('button')
    if (!button || button.ariaDisabled === 'true') return
    button.ariaDisabled = 'true'
    this.#withdraw()
    await this.#use(() => askForKey(this.dataset.act as Act))
    button.ariaDisabled = 'false'
  }

  /** Lets the browser name its keys for this site where the e-mail is typed (WebAuthn level 3, section 5.1.4). */
  async #suggest(): Promise<void> {
    if (this.dataset.suggested === undefined) return
    if (!(await PublicKeyCredential.isConditionalMediationAvailable?.())) return
    this.#withdraw()
    const suggestion = new AbortController()
    this.#suggestion = suggestion
    this.#renewal = setTimeout(() => this.#suggest(), FRESH_MS)
    const key = await askForKey('enter', suggestion.signal).catch(() => null)
    if (key) await this.#use(async () => key)
  }

  /** A browser asks for one key at a time. */
  #withdraw(): void {
    clearTimeout(this.#renewal)
    this.#suggestion?.abort()
  }

  async #use(ask: () => Promise<PublicKeyCredential>): Promise<void> {
    const answer = this.querySelector<HTMLElement>('[role=alert]')
    if (answer) answer.textContent = ''
    try {
      await send(STEPS[this.dataset.act as Act].tell, { response: inJson(await ask()) })
      location.assign(this.dataset.next ?? '/account')
    } catch {
      // Refused, cancelled or timed out: for the person it is one thing, and there is another way in.
      if (answer) answer.textContent = answer.dataset.failed ?? ''
      this.#suggest()
    }
  }
}

/** With a signal it waits, without a window, until the person chooses a key among the suggestions. */
async function askForKey(act: Act, suggested?: AbortSignal): Promise<PublicKeyCredential> {
  const options = await send(STEPS[act].ask)
  return act === 'enter' ? getKey(options, suggested) : makeKey(options)
}

type Json = Record<string, unknown>

async function send(path: string, body?: Json): Promise<Json> {
  const answer = await fetch(path, {
    method: body ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json' },
    credentials: 'same-origin',
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(String(answer.status))
  return answer.json()
}

type Descriptor = { id: string; type: 'public-key'; transports?: AuthenticatorTransport[] }

async function getKey(options: Json, suggested?: AbortSignal): Promise<PublicKeyCredential> {
  const credential = await navigator.credentials.get({
    ...(suggested && { mediation: 'conditional', signal: suggested }),
    publicKey: {
      ...options,
      challenge: bytes(options.challenge as string),
      allowCredentials: described(options.allowCredentials),
      userVerification: 'required',
    },
  })
  return credential as PublicKeyCredential
}

async function makeKey(options: Json): Promise<PublicKeyCredential> {
  const user = options.user as PublicKeyCredentialUserEntity & { id: string }
  const credential = await navigator.credentials.create({
    publicKey: {
      ...(options as unknown as PublicKeyCredentialCreationOptions),
      challenge: bytes(options.challenge as string),
      user: { ...user, id: bytes(user.id) },
      excludeCredentials: described(options.excludeCredentials),
    },
  })
  return credential as PublicKeyCredential
}

const described = (keys: unknown): PublicKeyCredentialDescriptor[] =>
  ((keys as Descriptor[] | undefined) ?? []).map((key) => ({ ...key, id: bytes(key.id) }))

function inJson({ id, rawId, type, response, authenticatorAttachment }: PublicKeyCredential): Json {
  const common = { id, rawId: text(rawId), type, authenticatorAttachment, clientExtensionResults: {} }
  if (response instanceof AuthenticatorAttestationResponse)
    return {
      ...common,
      response: {
        clientDataJSON: text(response.clientDataJSON),
        attestationObject: text(response.attestationObject),
        transports: response.getTransports(),
      },
    }
  const { clientDataJSON, authenticatorData, signature, userHandle } = response as AuthenticatorAssertionResponse
  return {
    ...common,
    response: {
      clientDataJSON: text(clientDataJSON),
      authenticatorData: text(authenticatorData),
      signature: text(signature),
      userHandle: userHandle ? text(userHandle) : undefined,
    },
  }
}

const bytes = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))

const text = (buffer: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

customElements.define('passkey-button', PasskeyButton)

export {}
