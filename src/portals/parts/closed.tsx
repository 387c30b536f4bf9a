import { missingToOpen } from '#src/modules/organisations/rules.ts'
import { brandOf, footerOf, frameOf, show } from '#src/portals/parts/page.tsx'
import { type PageContext, visiting } from '#src/portals/session.ts'
import { PublicLayout } from '#src/ui/public-layout.tsx'

/** Until an organisation has published what the law asks, nothing about anybody is collected. */
export function closedPage(c: PageContext): Response | Promise<Response> {
  const { organisation, t } = visiting(c)
  const words = t.portals.closed
  return show(
    c,
    <PublicLayout
      frame={frameOf(c)}
      brand={brandOf(organisation)}
      nav={[]}
      footer={footerOf(t, organisation)}
      title={words.title}
      width="narrow"
    >
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lead">{words.body}</p>
        <ul>
          {missingToOpen(organisation).map((duty) => (
            <li>{words[duty]}</li>
          ))}
        </ul>
        <p>{words.forStaff}</p>
      </div>
    </PublicLayout>,
  )
}
