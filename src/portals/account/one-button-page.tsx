import { Button } from '#src/ui/button.tsx'
import { Form } from '#src/ui/form.tsx'

type Props = { title: string; lead: string; action: string; verb: string }

/** What a mailed link opens: one button, because a program that only opens links does not press it. */
export const OneButtonPage = ({ title, lead, action, verb }: Props) => (
  <>
    <h1>{title}</h1>
    <p class="lead">{lead}</p>
    <Form action={action}>
      <Button kind="main" big>
        {verb}
      </Button>
    </Form>
  </>
)
