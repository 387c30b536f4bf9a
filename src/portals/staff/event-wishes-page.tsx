import type { EventEmployer, ForbiddenPair, InterviewDay, Registration, Wish } from '#src/modules/events/types.ts'
import { asStaff, type PageContext } from '#src/portals/session.ts'
import { EventFrame, eventPath } from '#src/portals/staff/event-frame.tsx'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { RadioField, SelectField } from '#src/ui/choice-fields.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { SearchForm } from '#src/ui/search-form.tsx'
import { Status } from '#src/ui/status.tsx'
import { type Column, Table } from '#src/ui/table.tsx'
import { NumberField } from '#src/ui/text-fields.tsx'
import { Written } from '#src/ui/written.tsx'

type Props = {
  c: PageContext
  event: InterviewDay
  people: readonly Registration[]
  employers: readonly EventEmployer[]
  /** Those that the search found, and all of them. */
  wishes: readonly Wish[]
  all: readonly Wish[]
  pairs: readonly ForbiddenPair[]
  search: string
  form: FormView
  may: { manage: boolean }
}

/** Who wants to meet whom, both sides, with what makes a wish worth nothing or twice as much. */
export function EventWishesPage({ c, event, wishes, all, search, form, may, ...known }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.events
  const at = (path: string) => eventPath(organisation, event.id, path)
  const asked = all.filter(({ side }) => side === 'candidate').length
  return (
    <EventFrame
      c={c}
      event={event}
      title={words.task.wishes.label}
      lead={t.format(words.task.wishes.note, {
        candidateWishes: asked,
        employerStars: all.length - asked,
        forbiddenPairs: known.pairs.length,
      })}
      hasErrors={hasErrors(form)}
      actions={
        <>
          <SearchForm t={t} action={at('/wishes')} label={words.searchPair} value={search} />
          <LinkButton href={at('/invitations')}>{words.invitations}</LinkButton>
          <LinkButton href={at('/forbidden-pairs')}>{words.forbiddenPairs}</LinkButton>
        </>
      }
    >
      <ErrorSummary form={form} />
      <div class="split">
        <div>
          {wishes.length > 0 ? (
            <Table
              caption={words.task.wishes.label}
              columns={columnsFor(c, { event, all, may, ...known })}
              rows={wishes}
            />
          ) : (
            <EmptyState
              title={search ? t.candidates.noneTitle : words.noWishesTitle}
              why={search ? words.noPairFound : words.noWishes}
            />
          )}
        </div>
        {may.manage && <NewWish c={c} event={event} form={form} {...known} />}
      </div>
    </EventFrame>
  )
}

type Known = Pick<Props, 'event' | 'people' | 'employers' | 'all' | 'pairs' | 'may'>

function columnsFor(c: PageContext, { event, people, employers, all, pairs, may }: Known): Column<Wish>[] {
  const { organisation, t } = asStaff(c)
  const words = t.events
  const personById = new Map(people.map((person) => [person.candidateId as string, person]))
  const firmById = new Map(employers.map((firm) => [firm.employerId, firm]))
  const keyOf = (pair: { candidateId: string; employerId: string }) => `${pair.candidateId} ${pair.employerId}`
  const forbidden = new Set(pairs.map(keyOf))
  const sides = new Set(all.map((wish) => `${keyOf(wish)} ${wish.side}`))
  const isMutual = (wish: Wish) => ['candidate', 'employer'].every((side) => sides.has(`${keyOf(wish)} ${side}`))
  const nameOf = (wish: Wish) => {
    const person = personById.get(wish.candidateId)
    return person ? `${person.familyNames} ${person.givenNames}`.trim() : ''
  }
  return [
    { head: words.columns.person, rowHead: true, cell: (wish) => <BidiText text={nameOf(wish)} /> },
    { head: words.columns.employer, cell: ({ employerId }) => firmById.get(employerId)?.name },
    { head: words.columns.side, cell: ({ side }) => words.sides[side] },
    { head: words.columns.rank, number: true, cell: ({ rank }) => rank },
    { head: words.columns.comment, cell: ({ comment }) => comment && <Written t={t} text={comment} /> },
    {
      head: words.columns.state,
      cell: (wish) =>
        forbidden.has(keyOf(wish)) ? (
          <Status bare tone="bad" label={words.pairForbidden} />
        ) : personById.get(wish.candidateId)?.withdrawn ? (
          <Status bare tone="bad" label={words.withdrew} />
        ) : firmById.get(wish.employerId)?.state === 'cancelled' ? (
          <Status bare tone="bad" label={words.employerStates.cancelled} />
        ) : isMutual(wish) ? (
          <Status bare tone="ok" label={words.mutual} />
        ) : null,
    },
    {
      head: t.ui.remove,
      headHidden: true,
      cell: (wish) =>
        may.manage && (
          <Form action={eventPath(organisation, event.id, `/wishes/${wish.id}/removal`)}>
            <Button kind="quiet" about={`${nameOf(wish)}, ${firmById.get(wish.employerId)?.name}`}>
              {t.ui.remove}
            </Button>
          </Form>
        ),
    },
  ]
}

type PairProps = Pick<Props, 'c' | 'form' | 'people' | 'employers'>

/** Which person and which firm. */
export function PairFields({ c, form, people, employers }: PairProps) {
  const { t } = asStaff(c)
  const words = t.events
  return (
    <>
      <SelectField
        form={form}
        name="candidateId"
        label={words.columns.person}
        empty={t.ui.choose}
        options={people.map(({ candidateId, familyNames, givenNames, number }) => ({
          value: candidateId,
          label: `${familyNames} ${givenNames} (${number})`.trim(),
        }))}
      />
      <SelectField
        form={form}
        name="employerId"
        label={words.columns.employer}
        empty={t.ui.choose}
        options={employers.map(({ employerId, name }) => ({ value: employerId, label: name }))}
      />
    </>
  )
}

function NewWish({ c, event, form, people, employers }: PairProps & { event: InterviewDay }) {
  const { organisation, t } = asStaff(c)
  const words = t.events
  return (
    <Form action={eventPath(organisation, event.id, '/wishes')} class="card stack" labelledBy="new-wish">
      <h2 id="new-wish" class="h-s">
        {words.addWish}
      </h2>
      <RadioField
        form={form}
        name="side"
        label={words.columns.side}
        options={[
          { value: 'candidate', label: words.sides.candidate },
          { value: 'employer', label: words.sides.employer },
        ]}
      />
      <PairFields c={c} form={form} people={people} employers={employers} />
      <NumberField form={form} name="rank" label={words.columns.rank} hint={words.hints.rank} optional />
      <Button>{words.addWishDo}</Button>
    </Form>
  )
}
