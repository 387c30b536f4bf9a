import { filedName } from '#src/modules/candidates/rules.ts'
import type { CandidateId, CandidateLine } from '#src/modules/candidates/types.ts'
import type { InterviewDay } from '#src/modules/events/types.ts'
import type { Programme, ProgrammeAnswer } from '#src/modules/programmes/types/kept.ts'
import type { PageOf } from '#src/platform/page-of.ts'
import { ANSWER_TONES } from '#src/portals/parts/eligibility.tsx'
import { programmeName } from '#src/portals/parts/programme-name.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { Button, LinkButton } from '#src/ui/button.tsx'
import type { Option } from '#src/ui/choice-fields.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Pagination } from '#src/ui/pagination.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { Status } from '#src/ui/status.tsx'
import { type Column, Table } from '#src/ui/table.tsx'
import { otherLang, Written } from '#src/ui/written.tsx'

/** What the list is narrowed to, as the address says it; empty: not narrowed. */
export type CandidateFilter = {
  q: string
  /** An answer of the rules in any programme, 'to-verify', or in one: '<id of the programme>.to-verify'. */
  eligibility: string
  event: string
}

type Props = {
  c: PageContext
  found: PageOf<CandidateLine>
  answers: ReadonlyMap<CandidateId, ProgrammeAnswer[]>
  filter: CandidateFilter
  choices: { programmes: readonly Programme[]; events: readonly InterviewDay[] }
  may: { register: boolean }
}

export function CandidateListPage({ c, found, answers, filter, choices, may }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.candidates
  const base = here(organisation, '/staff/candidates')
  const isNarrowed = Object.values(filter).some((value) => value !== '')
  const register = may.register && (
    <LinkButton href={`${base}/new`} icon="add">
      {words.register}
    </LinkButton>
  )
  return (
    <StaffPage c={c} title={words.title} section="candidates">
      <PageHead title={words.title} actions={register}>
        {t.format(words.count, { count: found.total })}
      </PageHead>
      <Filters c={c} filter={filter} choices={choices} action={base} />
      {found.rows.length > 0 ? (
        <Table caption={words.title} columns={columnsFor(c, answers)} rows={found.rows} />
      ) : (
        <EmptyState
          title={isNarrowed ? words.noneTitle : words.emptyTitle}
          why={isNarrowed ? words.none : words.empty}
          action={
            !isNarrowed && <LinkButton href={here(organisation, '/staff/imports/new')}>{words.emptyDo}</LinkButton>
          }
        />
      )}
      <Pagination t={t} page={found.page} pages={found.pages} hrefOf={(page) => hrefOf(base, filter, page)} />
    </StaffPage>
  )
}

const hrefOf = (base: string, filter: CandidateFilter, page: number) => {
  const kept = Object.entries(filter).filter(([, value]) => value !== '')
  return `${base}?${new URLSearchParams([...kept, ['page', String(page)]])}`
}

function columnsFor(c: PageContext, answers: Props['answers']): Column<CandidateLine>[] {
  const { organisation, t } = asStaff(c)
  const words = t.candidates.columns
  const base = here(organisation, '/staff/candidates')
  return [
    {
      head: words.name,
      rowHead: true,
      cell: (line) => (
        <a href={`${base}/${line.id}`}>
          <BidiText text={filedName(line)} />
        </a>
      ),
    },
    { head: words.number, number: true, cell: (line) => line.number },
    { head: words.lastTitle, cell: (line) => line.lastTitle && <Written t={t} text={line.lastTitle} /> },
    { head: words.email, cell: (line) => line.email },
    {
      head: words.eligibility,
      cell: (line) => (
        <ul class="list">
          {(answers.get(line.id) ?? []).map(({ programme, eligibility: { answer } }) => (
            <li>
              <Status bare tone={ANSWER_TONES[answer]} label={t.programmes.answers[answer]} />{' '}
              <span class="meta">{programmeName(t, programme)}</span>
            </li>
          ))}
        </ul>
      ),
    },
  ]
}

/** The search and the filters are one form: choosing one keeps the others. */
function Filters({ c, filter, choices, action }: Pick<Props, 'c' | 'filter' | 'choices'> & { action: string }) {
  const { t } = asStaff(c)
  const words = t.candidates.filters
  return (
    <search>
      <form class="filters row no-print" method="get" action={action}>
        <div>
          <label for="filter-q">{t.candidates.searchLabel}</label>
          <input class="in" type="search" id="filter-q" name="q" value={filter.q} maxlength={200} autocomplete="off" />
        </div>
        <Choice
          name="eligibility"
          label={words.eligibility}
          value={filter.eligibility}
          empty={words.anyEligibility}
          options={eligibilityChoices(c, choices.programmes)}
        />
        {choices.events.length > 0 && (
          <Choice
            name="event"
            label={words.event}
            value={filter.event}
            empty={words.anyEvent}
            options={choices.events.map(({ id, name }) => ({ value: id, label: name, lang: otherLang(t, name) }))}
          />
        )}
        <Button>{t.ui.filter}</Button>
      </form>
    </search>
  )
}

const ANSWERS = ['yes', 'to-verify', 'no'] as const

/** Each answer in at least one programme, then in each. */
function eligibilityChoices(c: PageContext, programmes: readonly Programme[]) {
  const { t } = asStaff(c)
  const words = t.candidates.filters
  const choice = (programme: string, value: string, answer: (typeof ANSWERS)[number]) => ({
    value,
    label: t.format(words.inProgramme, { programme, answer: t.programmes.answersLong[answer] }),
  })
  return [
    ...ANSWERS.map((answer) => choice(words.oneProgramme, answer, answer)),
    ...programmes.flatMap((one) =>
      ANSWERS.map((answer) => choice(programmeName(t, one), `${one.id}.${answer}`, answer)),
    ),
  ]
}

type ChoiceProps = {
  name: string
  label: string
  value: string
  empty: string
  options: readonly Option[]
}

const Choice = ({ name, label, value, empty, options }: ChoiceProps) => (
  <div>
    <label for={`filter-${name}`}>{label}</label>
    <select id={`filter-${name}`} name={name}>
      <option value="">{empty}</option>
      {options.map((option) => (
        <option value={option.value} selected={option.value === value} lang={option.lang}>
          {option.label}
        </option>
      ))}
    </select>
  </div>
)
