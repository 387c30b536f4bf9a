import type { Comparison } from '#src/modules/timetables/rules/comparison.ts'
import type { Draft } from '#src/modules/timetables/types.ts'
import { freshForm } from '#src/portals/parts/page.tsx'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import type { ComparisonView } from '#src/portals/staff/comparison.tsx'
import { PeopleWhoDiffer } from '#src/portals/staff/comparison-people.tsx'
import { gapInWords } from '#src/portals/staff/computation-words.ts'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { SelectField } from '#src/ui/choice-fields.tsx'
import { Form } from '#src/ui/form.tsx'
import { Section } from '#src/ui/section.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { Table } from '#src/ui/table.tsx'
import { Written } from '#src/ui/written.tsx'
import { formatDayOf, formatList, formatNumber, formatTime } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

type Props = ComparisonView & { c: PageContext; all: boolean; may: { plan: boolean } }

/** Two drafts: what each is worth, what differs, for whom. */
export function ComparisonPage({ c, all, may, ...view }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.planning.comparison
  const { event, drafts, chosen, compared } = view
  const timetable = here(organisation, `/staff/events/${event.id}/timetable`)
  const back = { href: timetable, label: t.timetables.title }
  return (
    <StaffPage c={c} title={words.title} section="events" back={back}>
      <PageHead title={words.title}>
        <Written t={t} text={event.name} />
      </PageHead>
      {chosen && compared ? (
        <div class="stack">
          <Choice t={t} view={view} action={`${timetable}/comparison`} />
          <Worth t={t} chosen={chosen} compared={compared} />
          <Section title={words.differences} id="differences">
            <Differences t={t} view={view} compared={compared} />
            <PeopleWhoDiffer t={t} view={view} compared={compared} all={all} />
          </Section>
          <div class="row">
            {[chosen.one, chosen.other].map((draft) => (
              <Keep t={t} draft={draft} isNewest={draft.id === drafts[0]?.id} base={timetable} may={may} />
            ))}
          </div>
        </div>
      ) : (
        <p>{words.onlyOne}</p>
      )}
    </StaffPage>
  )
}

/** Asks, and changes nothing: the drafts are in the address. */
function Choice({ t, view, action }: { t: Words; view: ComparisonView; action: string }) {
  const words = t.planning.comparison
  const { chosen, drafts, event } = view
  const form = freshForm(t, { one: chosen?.one.id, other: chosen?.other.id })
  const options = drafts.map(({ id, number, madeAt }) => ({
    value: id,
    label: t.format(words.option, {
      number,
      day: formatDayOf(madeAt, event.timeZone, t.language, 'short'),
      time: formatTime(madeAt, event.timeZone, t.language),
    }),
  }))
  return (
    <form method="get" action={action} class="row filters">
      <SelectField form={form} name="one" label={words.one} options={options} />
      <SelectField form={form} name="other" label={words.other} options={options} />
      <Button>{words.do}</Button>
    </form>
  )
}

type Chosen = { one: Draft; other: Draft }

function Worth({ t, chosen, compared }: { t: Words; chosen: Chosen; compared: Comparison }) {
  const words = t.planning.comparison
  const { one, other } = compared
  const counted = (['value', 'people', 'meetings', 'waiting'] as const).map((name) => ({
    name: words[name],
    one: formatNumber(one[name], t.language),
    other: formatNumber(other[name], t.language),
    difference: signed(t, other[name] - one[name]),
  }))
  const rows = [...counted, { name: words.gap, one: gapInWords(t, one), other: gapInWords(t, other), difference: '' }]
  const head = ({ number }: Draft) => t.format(words.draft, { number })
  return (
    <Table
      caption={words.figures}
      captionShown
      rows={rows}
      columns={[
        { head: words.figure, rowHead: true, cell: ({ name }) => name },
        { head: head(chosen.one), number: true, cell: (row) => row.one },
        { head: head(chosen.other), number: true, cell: (row) => row.other },
        { head: words.difference, number: true, cell: ({ difference }) => difference },
      ]}
    />
  )
}

/** « +3 », « −12 », « 0 ». */
export function signed(t: Words, difference: number): string {
  const size = formatNumber(Math.abs(difference), t.language)
  return difference > 0 ? `+${size}` : difference < 0 ? `−${size}` : size
}

type DifferencesProps = { t: Words; view: ComparisonView; compared: Comparison }

function Differences({ t, view, compared }: DifferencesProps) {
  const words = t.planning.comparison
  const { added, removed, moved, people, tables } = compared
  if (people.length === 0) return <p>{words.same}</p>
  const concerned = new Set(tables)
  const numbers = view.tables.filter(({ id }) => concerned.has(id)).map(({ number }) => String(number))
  return (
    <>
      <p>
        {t.format(words.counts, { added, removed, moved })} {t.format(words.touched, { people: people.length })}
      </p>
      <p>{t.format(words.tables, { count: numbers.length, list: formatList(numbers, t.language) })}</p>
    </>
  )
}

type KeepProps = { t: Words; draft: Draft; isNewest: boolean; base: string; may: { plan: boolean } }

function Keep({ t, draft, isNewest, base, may }: KeepProps) {
  const words = t.planning.comparison
  const { number, id } = draft
  return (
    <section class="card stack" aria-label={t.format(words.draft, { number })}>
      {isNewest && <p>{t.format(words.current, { number })}</p>}
      {!isNewest && may.plan && (
        <Form action={`${base}/drafts/${id}/keepings`}>
          <Button>{t.format(words.keep, { number })}</Button>
        </Form>
      )}
      <LinkButton kind="quiet" href={`${base}?draft=${id}`}>
        {t.format(words.open, { number })}
      </LinkButton>
    </section>
  )
}
