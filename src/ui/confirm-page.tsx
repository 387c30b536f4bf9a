import type { Child } from 'hono/jsx'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { Form } from '#src/ui/form.tsx'
import type { Words } from '#src/words/words.ts'

type Props = {
  t: Words
  /** A question: « Retirer cette personne de l’équipe? » */
  title: Child
  /** What will happen, and what cannot be undone. */
  consequences: readonly string[]
  action: string
  /** A verb and its object. */
  verb: string
  /** Takes something away. */
  isLoss?: boolean | undefined
  cancelHref: string
  /** Fields, such as the reason. */
  children?: Child
}

/** Asks before an act that matters, on a page of its own: it works without a script, and has an address. */
export function ConfirmPage({ t, title, consequences, action, verb, isLoss, cancelHref, children }: Props) {
  return (
    <>
      <h1>{title}</h1>
      <ul class="points mt4">
        {consequences.map((consequence) => (
          <li>{consequence}</li>
        ))}
      </ul>
      <Form action={action} class="mt6">
        {children}
        <div class="row">
          <Button kind={isLoss ? 'bad' : 'main'}>{verb}</Button>
          <LinkButton href={cancelHref} kind="quiet">
            {t.ui.changeNothing}
          </LinkButton>
        </div>
      </Form>
    </>
  )
}
