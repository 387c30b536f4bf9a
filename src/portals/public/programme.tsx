import { listProgrammeFiles } from '#src/modules/programmes/queries.ts'
import { isOpenOn } from '#src/modules/programmes/rules/asked.ts'
import { criteriaInForce } from '#src/modules/programmes/rules.ts'
import type { ProgrammeFile } from '#src/modules/programmes/types/kept.ts'
import type { Criterion } from '#src/modules/programmes/types.ts'
import type { Day } from '#src/platform/day.ts'
import { NotFound } from '#src/platform/errors.ts'
import { look } from '#src/platform/world.ts'
import { ruleText } from '#src/portals/parts/eligibility-words.ts'
import { show } from '#src/portals/parts/page.tsx'
import { programmeName, programmeSummary } from '#src/portals/parts/programme-name.ts'
import { todayHere } from '#src/portals/public/offers.ts'
import { PublicPage } from '#src/portals/public/public-page.tsx'
import { whoText } from '#src/portals/public/who-for.ts'
import { here, type PageContext, visiting } from '#src/portals/session.ts'
import { LinkButton } from '#src/ui/button.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Section } from '#src/ui/section.tsx'
import { Pairs } from '#src/ui/summary-list.tsx'
import { Written } from '#src/ui/written.tsx'
import { formatDay } from '#src/words/formats.ts'

/** A programme and what it asks today, each criterion with its source. */
export const publicProgramme = {
  async open(c: PageContext) {
    const { world, actor } = visiting(c)
    const files = await look(world, actor, (db) => listProgrammeFiles(db, actor))
    const programme = files.find(({ slug }) => slug === c.req.param('slug'))
    if (!programme) throw new NotFound()
    return show(c, <ProgrammePage c={c} programme={programme} today={todayHere(c)} />)
  },
}

type Props = { c: PageContext; programme: ProgrammeFile; today: Day }

function ProgrammePage({ c, programme, today }: Props) {
  const { organisation, t } = visiting(c)
  const words = t.public.programme
  const back = { href: here(organisation, '#programmes'), label: words.back }
  const criteria = criteriaInForce(programme.criteria, today)
  const isOpen = isOpenOn(programme, today)
  return (
    <PublicPage c={c} title={programmeName(t, programme)} section="programmes" width="mid" back={back}>
      <h1>{programmeName(t, programme)}</h1>
      <p class="lead mt4">{programmeSummary(t, programme)}</p>
      {isOpen ? (
        <p class="row mt5">
          <LinkButton href={here(organisation, '/eligibility')} kind="main" big>
            {words.check}
          </LinkButton>
          <a href={here(organisation, '/register')}>{words.register}</a>
        </p>
      ) : (
        <Notice tone="idle">
          <p>{words.closed}</p>
        </Notice>
      )}
      <Section id="criteria" title={words.criteria}>
        <p class="meta mb4">{criteria.length > 0 ? words.criteriaLead : t.programmes.noCriteria}</p>
        <ul class="rules">
          {criteria.map((criterion) => (
            <CriterionLine c={c} criterion={criterion} />
          ))}
        </ul>
        <p class="mt5">{words.decides}</p>
      </Section>
    </PublicPage>
  )
}

function CriterionLine({ c, criterion }: { c: PageContext; criterion: Criterion }) {
  const { t } = visiting(c)
  const words = t.public.programme
  const source = criterion.sourceUrl ? (
    <>
      <Written t={t} text={criterion.source} />{' '}
      <a href={criterion.sourceUrl} rel="noreferrer">
        {t.programmes.sourceLink}
        <span class="vh"> : {whoText(t, criterion)}</span>
      </a>
    </>
  ) : (
    <Written t={t} text={criterion.source} />
  )
  return (
    <li class="stack">
      <h3>{whoText(t, criterion)}</h3>
      {isLong(criterion) && <p class="measure">{ruleText(t, criterion)}</p>}
      <Pairs
        pairs={[
          { label: words.source, value: source },
          { label: words.verified, value: formatDay(criterion.verifiedOn, t.language) },
          { label: words.since, value: formatDay(criterion.validFrom, t.language) },
        ]}
      />
    </li>
  )
}

/** What the few words of its title leave out is then said in full. */
const isLong = ({ kind }: Criterion) => kind === 'status-among' || kind === 'in-group' || kind === 'one-of'
