import { findPolicy } from '#src/modules/organisations/queries.ts'
import type { Policy } from '#src/modules/organisations/types.ts'
import { look } from '#src/platform/world.ts'
import { show } from '#src/portals/parts/page.tsx'
import { WrittenText } from '#src/portals/parts/written-text.tsx'
import { PublicPage } from '#src/portals/public/public-page.tsx'
import { here, type PageContext, visiting } from '#src/portals/session.ts'
import { Section } from '#src/ui/section.tsx'
import { Written } from '#src/ui/written.tsx'
import { formatDayOf, formatPhone } from '#src/words/formats.ts'

/** Where people complain: Commission d'accès à l'information (P-39.1, s. 42). */
const COMMISSION = 'https://www.cai.gouv.qc.ca'

/** The policy as it was published, and what the law asks to be said beside it (P-39.1, s. 3.1, 8 and 8.2). */
export const privacy = {
  async open(c: PageContext) {
    const { world, actor } = visiting(c)
    const policy = await look(world, actor, (db) => findPolicy(db, actor))
    return show(c, <PrivacyPage c={c} policy={policy} />)
  },
}

function PrivacyPage({ c, policy }: { c: PageContext; policy: Policy | null }) {
  const { organisation, t } = visiting(c)
  const words = t.public.privacy
  const back = { href: here(organisation), label: t.public.check.home }
  return (
    <PublicPage c={c} title={words.title} width="narrow" back={back}>
      <h1>{words.title}</h1>
      {policy ? (
        <>
          <p class="meta mt2">
            {t.format(words.version, {
              version: policy.version,
              day: formatDayOf(policy.publishedAt, organisation.timeZone, t.language),
            })}
          </p>
          <div class="stack mt5">
            <WrittenText text={t.language === 'fr' ? policy.textFr : policy.textEn} />
          </div>
        </>
      ) : (
        <p class="lead mt4">{words.none}</p>
      )}
      <Officer c={c} />
      <Rights c={c} />
      <Section id="hosting" title={words.hosting}>
        <p>
          {organisation.hostingPlace
            ? t.format(words.hostingAt, { place: organisation.hostingPlace })
            : words.hostingUnknown}
        </p>
      </Section>
      <Section id="cookies" title={words.cookies}>
        <p>{words.cookiesText}</p>
      </Section>
    </PublicPage>
  )
}

function Officer({ c }: { c: PageContext }) {
  const { organisation, t } = visiting(c)
  const officer = organisation.privacyOfficer
  if (!officer) return null
  return (
    <Section id="officer" title={t.public.privacy.officer}>
      <p>
        <strong>{officer.name}</strong>, <Written t={t} text={officer.title} />
        <br />
        <a href={`mailto:${officer.email}`}>{officer.email}</a>
        {officer.phone && (
          <>
            <br />
            {formatPhone(officer.phone)}
          </>
        )}
      </p>
    </Section>
  )
}

function Rights({ c }: { c: PageContext }) {
  const { t } = visiting(c)
  const words = t.public.privacy
  return (
    <Section id="rights" title={words.rights}>
      <p>{words.rightsLead}</p>
      <ul class="points">
        {Object.values(words.rightsList).map((right) => (
          <li>{right}</li>
        ))}
      </ul>
      <p class="mt4">
        {t.rich(words.complaint, {
          link: (
            <a href={COMMISSION} rel="noreferrer">
              {words.commission}
            </a>
          ),
        })}
      </p>
    </Section>
  )
}
