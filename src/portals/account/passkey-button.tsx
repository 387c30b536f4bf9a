type Props = {
  /** enter: sign in with one. add: make one for the account that is signed in. */
  act: 'enter' | 'add'
  /** The keys that the browser has are named while the e-mail is typed, in a field with autocomplete="webauthn". */
  suggested?: boolean
  /** Where to go when it worked. */
  next: string
  label: string
  failed: string
  needsScript: string
}

/** The button of src/islands/passkey.ts; without a script, the reason why it is not there. */
export const PasskeyButton = ({ act, suggested, next, label, failed, needsScript }: Props) => (
  <passkey-button data-act={act} data-suggested={suggested ? '' : undefined} data-next={next}>
    <p class="meta">{needsScript}</p>
    <template>
      <button type="button" class="btn">
        {label}
      </button>
      <p role="alert" data-failed={failed} />
    </template>
  </passkey-button>
)
