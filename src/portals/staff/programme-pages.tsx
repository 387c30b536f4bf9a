import { VERIFIED_FOR_MONTHS } from '#src/modules/programmes/rules/decide.ts'
import { criteriaInForce } from '#src/modules/programmes/rules.ts'
import type { KeptCriterion, ProgrammeFile } from '#src/modules/programmes/types/kept.ts'
import { addMonths, type Day } from '#src/platform/day.ts'
import { SourceText } from '#src/portals/parts/eligibility.tsx'
import { ruleText } from '#src/portals/parts/eligibility-words.ts'
import { programmeName, programmeSummary } from '#src/portals/parts/programme-name.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Form } from '#src/ui/form.tsx'
import { Section } from '#src/ui/section.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { Status } from '#src/ui/status.tsx'
import { type Column, Table } from '#src/ui/table.tsx'
import { Written } from '#src/ui/written.tsx'
import { formatDay } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

type ListProps = {
  c: PageContext
  programmes: readonly ProgrammeFile[]
  today: Day
  may: { revise: boolean; install: boolean }
}

/** What every programme asks today. */
export function ProgrammeListPage({ c, programmes, today, may }: ListProps) {
  const { organisation, t } = asStaff(c)
  const words = t.programmes
  const base = here(organisation, '/staff/programmes')
  const install = may.install && (
    <Form action={`${base}/installations`}>
      <Button>{words.install}</Button>
    </Form>
  )
  return (
    <StaffPage c={c} title={words.title} section="programmes">
      <PageHead title={words.title} actions={programmes.length > 0 && install}>
        {words.lead}
      </PageHead>
      {programmes.length === 0 && <EmptyState title={words.none} why={words.noneWhy} action={install} />}
      {programmes.map((programme) => (
        <Section
          id={programme.slug}
          title={programmeName(t, programme)}
          aside={<LinkButton href={`${base}/${programme.id}`}>{words.history}</LinkButton>}
        >
          <p class="mb2">
            {programmeSummary(t, programme)} <span class="meta">{openText(t, programme)}</span>
          </p>
          <InForce c={c} programme={programme} today={today} mayRevise={may.revise} />
        </Section>
      ))}
    </StaffPage>
  )
}

const openText = (t: Words, { openedOn, closedOn }: ProgrammeFile) =>
  closedOn
    ? t.format(t.programmes.closedOn, { day: formatDay(closedOn, t.language) })
    : t.format(t.programmes.openSince, { day: formatDay(openedOn, t.language) })

type InForceProps = { c: PageContext; programme: ProgrammeFile; today: Day; mayRevise: boolean }

function InForce({ c, programme, today, mayRevise }: InForceProps) {
  const { organisation, t } = asStaff(c)
  const words = t.programmes
  const base = here(organisation, `/staff/programmes/${programme.id}/criteria`)
  const criteria = criteriaInForce(programme.criteria, today) as KeptCriterion[]
  if (criteria.length === 0) return <p>{words.noCriteria}</p>
  return (
    <ul class="rules">
      {criteria.map((criterion) => (
        <li>
          <p>
            <strong>{ruleText(t, criterion)}</strong>
          </p>
          <p class="meta">
            <SourceText t={t} criterion={criterion} />
          </p>
          {criterion.verifiedOn < addMonths(today, -VERIFIED_FOR_MONTHS) && (
            <Status bare tone="near" label={words.verifyAgain} />
          )}
          {mayRevise && (
            <div class="row">
              {criterion.kind !== 'holds-diploma' && (
                <LinkButton kind="quiet" href={`${base}/${criterion.id}`} about={ruleText(t, criterion)}>
                  {words.revise}
                </LinkButton>
              )}
              <Form action={`${base}/${criterion.id}/verifications`}>
                <Button kind="quiet" about={ruleText(t, criterion)}>
                  {words.verifyDo}
                </Button>
              </Form>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

/** One programme with every version of its criteria. */
export function ProgrammePage({ c, programme, today, mayRevise }: InForceProps) {
  const { organisation, t } = asStaff(c)
  const words = t.programmes
  const name = programmeName(t, programme)
  const back = { href: here(organisation, '/staff/programmes'), label: words.title }
  return (
    <StaffPage c={c} title={name} section="programmes" back={back}>
      <PageHead title={name}>
        {programmeSummary(t, programme)} {openText(t, programme)}
      </PageHead>
      <Section id="in-force" title={words.criteriaToday}>
        <InForce c={c} programme={programme} today={today} mayRevise={mayRevise} />
      </Section>
      <Section id="history" title={words.history}>
        <Table caption={words.history} columns={historyColumns(t, today)} rows={programme.criteria} />
      </Section>
    </StaffPage>
  )
}

function historyColumns(t: Words, today: Day): Column<KeptCriterion>[] {
  const words = t.programmes
  const day = (on: Day) => formatDay(on, t.language)
  return [
    { head: words.columns.criterion, rowHead: true, cell: (criterion) => ruleText(t, criterion) },
    { head: words.columns.from, cell: ({ validFrom }) => day(validFrom) },
    {
      head: words.columns.to,
      cell: ({ validFrom, validTo }) =>
        validFrom > today ? (
          <Status bare tone="near" label={words.comesIntoForce} />
        ) : validTo === null ? (
          <Status bare tone="ok" label={words.inForce} />
        ) : (
          day(validTo)
        ),
    },
    {
      head: words.columns.source,
      cell: ({ source, sourceUrl }) =>
        sourceUrl ? (
          <a href={sourceUrl} rel="noreferrer">
            <Written t={t} text={source} />
          </a>
        ) : (
          <Written t={t} text={source} />
        ),
    },
    { head: words.columns.verified, cell: ({ verifiedOn }) => day(verifiedOn) },
  ]
}
