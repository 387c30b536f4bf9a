import type { Organisation } from '#src/modules/organisations/types.ts'
import { brandOf, frameOf } from '#src/portals/parts/page.tsx'
import { here, type PageContext } from '#src/portals/session.ts'
import { LinkButton } from '#src/ui/button.tsx'
import { document } from '#src/ui/document.ts'
import { FocusLayout } from '#src/ui/focus-layout.tsx'
import { MessagePage } from '#src/ui/message-page.tsx'

export type ProblemStatus = 400 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503

/** A page that says what happened, what is safe, and what to do. It needs no database. */
export function problemPage(c: PageContext, status: ProblemStatus): Response | Promise<Response> {
  const t = c.get('t')
  const organisation = c.get('organisation') as Organisation | undefined
  const { title, body } = t.portals.problem[status]
  const page = (
    <FocusLayout
      frame={frameOf(c)}
      brand={organisation ? brandOf(organisation) : { name: 'Jumelage', href: '/', fullName: 'Jumelage' }}
      title={title}
    >
      <MessagePage
        title={title}
        reference={status >= 500 ? t.format(t.portals.problem.reference, { id: c.get('requestId') }) : undefined}
        actions={<LinkButton href={organisation ? here(organisation) : '/'}>{t.portals.problem.back}</LinkButton>}
      >
        <p>{body}</p>
      </MessagePage>
    </FocusLayout>
  )
  return c.html(document(page), status)
}
