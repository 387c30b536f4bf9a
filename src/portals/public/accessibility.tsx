import { day } from '#src/platform/day.ts'
import { show } from '#src/portals/parts/page.tsx'
import { PublicPage } from '#src/portals/public/public-page.tsx'
import { here, type PageContext, visiting } from '#src/portals/session.ts'
import { Section } from '#src/ui/section.tsx'
import { formatDay, formatPhone } from '#src/words/formats.ts'

/** The day on which the authors last went over the list of what works and what is missing. */
const ASSESSED_ON = day('2026-11-22')

/** What works, what is known not to, and whom to tell (trust goal U9). */
export const accessibility = {
  open: (c: PageContext) => show(c, <AccessibilityPage c={c} />),
}

function AccessibilityPage({ c }: { c: PageContext }) {
  const { organisation, t } = visiting(c)
  const words = t.public.accessibility
  const { contactEmail, contactPhone } = organisation
  const back = { href: here(organisation), label: t.public.check.home }
  return (
    <PublicPage c={c} title={words.title} width="narrow" back={back}>
      <h1>{words.title}</h1>
      <p class="lead mt4">{words.lead}</p>
      <p class="meta mt2">{t.format(words.assessed, { day: formatDay(ASSESSED_ON, t.language) })}</p>
      <Section id="works" title={words.works}>
        <Points items={Object.values(words.worksList)} />
      </Section>
      <Section id="gaps" title={words.gaps}>
        <Points items={Object.values(words.gapsList)} />
      </Section>
      <Section id="help" title={words.help}>
        <p>{words.helpText}</p>
        <p>
          {contactEmail && <a href={`mailto:${contactEmail}`}>{contactEmail}</a>}
          {contactPhone && (
            <>
              <br />
              {formatPhone(contactPhone)}
            </>
          )}
        </p>
      </Section>
    </PublicPage>
  )
}

const Points = ({ items }: { items: readonly string[] }) => (
  <ul class="points">
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
)
