import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const filesIn = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.includes('.test.'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))

const pages = [...filesIn('src/ui', '.tsx'), ...filesIn('src/portals', '.tsx')].filter(
  ({ name }) => !name.includes('mail'),
)
const look = filesIn('src/ui/styles', '.css')
  .map(({ text }) => text.replace(/\/\*.*?\*\/|"[^"]*"/gs, ''))
  .join('\n')
const defined = new Set([...look.matchAll(/\.(-?[a-z][\w-]*)/g)].map(([, name]) => name))

test('every class of a page is in the stylesheet: a look is added there, or not at all', () => {
  expect(pages.length).toBeGreaterThan(30)
  const unknown = pages.flatMap(({ name, text }) =>
    [...text.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) =>
      names
        .split(' ')
        .filter((one) => !defined.has(one))
        .map((one) => `${name}: ${one}`),
    ),
  )
  expect(unknown).toEqual([])
})

test('pages have no style and no script of their own, which the content policy would refuse', () => {
  const forbidden = /\sstyle=|<style|\son[a-z]+=|dangerouslySetInnerHTML|\braw\(/
  expect(pages.filter(({ text }) => forbidden.test(text)).map(({ name }) => name)).toEqual([])
})

test('no rule reaches for an id or for force, but to hide and to print', () => {
  const forced = look.split('\n').filter((line) => line.includes('!important'))
  expect(forced.filter((line) => !/display: none !important/.test(line))).toEqual([])
  expect(look.match(/^\s*#[a-z]/gm)).toEqual(null)
})
