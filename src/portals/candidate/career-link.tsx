import { asCandidate, here, type PageContext } from '#src/portals/session.ts'
import { LinkButton } from '#src/ui/button.tsx'
import { Section } from '#src/ui/section.tsx'

/** The way to one's own background, whatever day comes. */
export function ToCareer({ c }: { c: PageContext }) {
  const { organisation, t } = asCandidate(c)
  return (
    <Section id="career" title={t.careers.title} class="mt6">
      <p>{t.careers.lead}</p>
      <LinkButton href={here(organisation, '/candidate/career')}>{t.careers.link}</LinkButton>
    </Section>
  )
}
