// A button that signs in with a passkey, or adds one. It takes the place of the sentence that stands without a script.
// The bytes of WebAuthn travel as base64url in JSON (WebAuthn level 3, sections 5.1.8 to 5.1.10).

type Act = 'enter' | 'add'

const STEPS = {
  enter: { ask: '/auth/passkey/generate-authenticate-options', tell: '/auth/passkey/verify-authentication' },
  add: { ask: '/auth/passkey/generate-register-options', tell: '/auth/passkey/verify-registration' },
} as const

class PasskeyButton extends HTMLElement {
  connectedCallback(): void {
    const template = this.querySelector('template')
    if (!template || !('PublicKeyCredential' in window)) return
    this.replaceChildren(template.content.cloneNode(true))
    this.querySelector('button')?.addEventListener('click', () => this.#press())
  }

  async #press(): Promise<void> {
    const button = this.querySelector('button')
    const answer = this.querySelector<HTMLElement>('[role=alert]')
    if (!button || !answer || button.ariaDisabled === 'true') return
    button.ariaDisabled = 'true'
    answer.textContent = ''
    try {
      await useKey(this.dataset.act as Act)
      location.assign(this.dataset.next ?? '/account')
    } catch {
      // Refused, cancelled or timed out: for the person it is one thing, and there is another way in.
      answer.textContent = answer.dataset.failed ?? ''
      button.ariaDisabled = 'false'
    }
  }
}

async function useKey(act: Act): Promise<void> {
  const { ask, tell } = STEPS[act]
  const options = await send(ask)
  const credential = act === 'enter' ? await getKey(options) : await makeKey(options)
  await send(tell, { response: inJson(credential) })
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

async function getKey(options: Json): Promise<PublicKeyCredential> {
  const credential = await navigator.credentials.get({
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
