import type { Child } from 'hono/jsx'
import { classes } from '#src/ui/classes.ts'
import { Icon } from '#src/ui/icon.tsx'
import type { IconName } from '#src/ui/icons.ts'

/** main: the one primary action of the view. quiet: beside it. bad: takes something away. */
export type ButtonLook = {
  kind?: 'main' | 'plain' | 'quiet' | 'bad' | undefined
  big?: boolean | undefined
  wide?: boolean | undefined
  icon?: IconName | undefined
  /** Said to screen readers after the label, to tell two same buttons apart: « Modifier » + « : le nom ». */
  about?: Child | undefined
}

type ButtonProps = ButtonLook & {
  children: Child
  name?: string | undefined
  value?: string | undefined
  /** Sends its form elsewhere. */
  formAction?: string | undefined
  /** Shown dashed, and said to be unavailable; write the reason beside it. */
  unavailable?: boolean | undefined
}

/** Sends its form. The label is a verb and its object. */
export function Button({ children, name, value, formAction, unavailable, ...look }: ButtonProps) {
  return (
    <button
      class={buttonClass(look)}
      type={unavailable ? 'button' : 'submit'}
      name={name}
      value={value}
      formaction={formAction}
      aria-disabled={unavailable ? 'true' : undefined}
    >
      <Label {...look}>{children}</Label>
    </button>
  )
}

type LinkButtonProps = ButtonLook & {
  href: string
  children: Child
  download?: boolean | undefined
  /** Beside this page, which stays as it is. The label says so. */
  newTab?: boolean | undefined
}

/** Goes somewhere, and changes nothing. */
export function LinkButton({ href, children, download, newTab, ...look }: LinkButtonProps) {
  return (
    <a class={buttonClass(look)} href={href} download={download} target={newTab ? '_blank' : undefined}>
      <Label {...look}>{children}</Label>
    </a>
  )
}

function Label({ icon, about, children }: ButtonLook & { children: Child }) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span>
        {children}
        {about && <span class="vh"> {about}</span>}
      </span>
    </>
  )
}

const buttonClass = ({ kind = 'plain', big, wide }: ButtonLook) =>
  classes('btn', kind !== 'plain' && `btn--${kind}`, big && 'btn--big', wide && 'btn--wide')
