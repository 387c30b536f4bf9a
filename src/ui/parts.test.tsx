import { expect, test } from 'vitest'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { Board } from '#src/ui/board.tsx'
import { Button } from '#src/ui/button.tsx'
import { DateField } from '#src/ui/date-field.tsx'
import { document } from '#src/ui/document.ts'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { ICONS } from '#src/ui/icons.ts'
import { isLogoPath } from '#src/ui/logo-path.ts'
import { Pagination, pagesAround } from '#src/ui/pagination.tsx'
import { SummaryList } from '#src/ui/summary-list.tsx'
import { TextField } from '#src/ui/text-fields.tsx'
import { wordsFor } from '#src/words/words.ts'

const t = wordsFor('en')
const view = (form: Partial<FormView> = {}): FormView => ({ t, values: {}, errors: {}, ...form })

test('a page begins with its doctype', () => {
  expect(document(<p>Hello</p>)).toBe('<!doctype html><p>Hello</p>')
})

test('a page whose parts are not there yet is refused', () => {
  const Late = async () => <p>Late</p>
  expect(() => document(<Late />)).toThrow('asynchronous')
})

test('what people wrote stays text, everywhere that it is shown', () => {
  const hostile = `"><script>alert('x')</script>&`
  const escaped = '&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;'
  const form = view({ values: { name: hostile }, errors: { name: hostile } })
  const shown = [
    <BidiText text={hostile} />,
    <TextField form={form} name="name" label={hostile} hint={hostile} />,
    <ErrorSummary form={form} />,
    <SummaryList t={t} rows={[{ label: hostile, value: hostile, href: hostile }]} />,
    <Button about={hostile}>{hostile}</Button>,
    <Board
      caption={hostile}
      rowName={hostile}
      columns={[{ label: hostile }]}
      rows={[{ key: '1', name: hostile, cells: [{ state: 'free', text: hostile, spoken: hostile }] }]}
    />,
  ].map(String)
  for (const html of shown) expect([html.includes(escaped), html.includes('<script')]).toEqual([true, false])
})

test('a form that changes something is posted, with a key of its own', () => {
  const keyIn = (html: string) => /name="_key" value="([0-9a-f-]{36})"/.exec(html)?.[1]
  const [one, other] = [1, 2].map(() => String(<Form action="/somewhere">{null}</Form>)) as [string, string]
  expect(one).toMatch(/^<form method="post" action="\/somewhere" novalidate="">/)
  expect(keyIn(one)).not.toBe(keyIn(other))
  expect(keyIn(one)).not.toBe(undefined)
})

test('a field says its hint and its error, and keeps what was typed', () => {
  const form = view({ values: { email: ['minh@example'] }, errors: { email: 'Enter your e-mail' } })
  const html = String(<TextField form={form} name="email" type="email" label="E-mail" hint="We send a code." />)
  expect(html).toContain('<label for="email">E-mail </label>')
  expect(/<input [^>]+>/.exec(html)?.[0]).toBe(
    '<input class="in" type="email" id="email" name="email" value="minh@example" inputmode="email"' +
      ' aria-invalid="true" aria-describedby="email-hint email-error"/>',
  )
  expect(html.indexOf('id="email-hint"')).toBeLessThan(html.indexOf('id="email-error"'))
  expect([hasErrors(form), hasErrors(view())]).toEqual([true, false])
})

test('of a date, only the wrong box is marked, and the summary leads to the first', () => {
  const form = view({ values: { 'on-year': '24' }, errors: { on: 'Enter the year' } })
  const html = String(<DateField form={form} name="on" label="Date" wrong={['year']} />)
  const boxes = [...html.matchAll(/<input [^>]+>/g)].map(([box]) => [
    /id="([^"]+)"/.exec(box)?.[1],
    /name="([^"]+)"/.exec(box)?.[1],
    box.includes('aria-invalid'),
  ])
  expect(boxes).toEqual([
    ['on', 'on-day', false],
    ['on-month', 'on-month', false],
    ['on-year', 'on-year', true],
  ])
  expect(String(<ErrorSummary form={form} />)).toContain('<a href="#on">Enter the year</a>')
})

test('a refusal of the whole form leads nowhere, and a form without errors has no summary', () => {
  const form = view({ errors: { _form: 'Somebody has changed this file.' } })
  expect(String(<ErrorSummary form={form} />)).toContain('<li><strong>Somebody has changed this file.</strong></li>')
  expect(document(<ErrorSummary form={view()} />)).toBe('<!doctype html>')
})

test('a button that cannot be used yet says so and sends nothing', () => {
  expect(String(<Button unavailable>Publish</Button>)).toBe(
    '<button class="btn" type="button" aria-disabled="true"><span>Publish</span></button>',
  )
})

test('the pages of a list are the first, the last and those around', () => {
  expect(pagesAround(1, 1)).toEqual([1])
  expect(pagesAround(2, 3)).toEqual([1, 2, 3])
  expect(pagesAround(5, 20)).toEqual([1, 'gap', 4, 5, 6, 'gap', 20])
  expect(pagesAround(20, 20)).toEqual([1, 'gap', 19, 20])
  expect(document(<Pagination t={t} page={1} pages={1} hrefOf={String} />)).toBe('<!doctype html>')
})

test('every icon is drawn', () => {
  for (const [name, { d }] of Object.entries(ICONS)) expect([name, isLogoPath(d)]).toEqual([name, true])
})
