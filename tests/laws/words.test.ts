import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import * as en from '#src/words/en.ts'
import * as fr from '#src/words/fr.ts'
import { wordsFor } from '#src/words/words.ts'

type Text = { key: string; text: string }

/** Every text of a catalogue with its key: 'ui.save'. */
function textsOf(words: object, path = ''): Text[] {
  return Object.entries(words).flatMap(([name, value]) => {
    const key = path ? `${path}.${name}` : name
    return typeof value === 'string' ? [{ key, text: value }] : textsOf(value, key)
  })
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number]
const parse = (message: string): Element[] => new IntlMessageFormat(message, 'fr-CA', undefined, {}).getAst()

// The kinds of an element of a message, as its parser numbers them.
const LITERAL = 0
const POUND = 7

/** The arguments of a message with the number of their kind: 'count 6', 'name 1'. */
function argumentsOf(text: string): string[] {
  const names = new Set<string>()
  const visit = (elements: Element[]) => {
    for (const element of elements) {
      if (element.type !== LITERAL && element.type !== POUND) names.add(`${element.value} ${element.type}`)
      for (const inner of insideOf(element)) visit(inner)
    }
  }
  visit(parse(text))
  return [...names].sort()
}

/** The texts inside a plural, a choice or a tag. */
function insideOf(element: Element): Element[][] {
  if ('children' in element) return [element.children]
  return 'options' in element ? Object.values(element.options).map((option) => option.value) : []
}

/** What a reader may see of a message: one text per choice of its plurals, with « X » for each argument. */
function readingsOf(elements: Element[]): string[] {
  return elements.reduce<string[]>(
    (heads, element) => heads.flatMap((head) => tailsOf(element).map((tail) => head + tail)),
    [''],
  )
}

function tailsOf(element: Element): string[] {
  if (element.type === LITERAL) return [element.value]
  const inside = insideOf(element)
  return inside.length > 0 ? inside.flatMap(readingsOf) : ['X']
}

const sentencesOf = (text: string) => text.split(/(?<=[.!?…])\s+|\n+/).filter((sentence) => sentence.trim() !== '')
const wordsIn = (sentence: string) => sentence.split(/[\s\u00a0]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** What is wrong with a French text once it is typeset. */
const FRENCH_FAULTS: [name: string, pattern: RegExp][] = [
  ['a middle dot: write both forms, or a neutral noun', /[\p{L}][·•‧][\p{L}]/u],
  ['an ending in parentheses: write both forms, or a neutral noun', /\p{L}\((e|es|ne|trice|se)\)/u],
  ['a straight apostrophe: write ’', /'/],
  ['a straight quote: write « »', /"/],
  ['three dots: write …', /\.\.\./],
  ['an ordinary space before a colon', / :/],
  ['no space before a colon', /[\p{L}»]:(?!\/\/)/u],
  ['a space before ? ! or ;', /[ \u00a0\u202f][?!;]/],
  ['an ordinary space before % or $', /[\dX] [%$]/],
  ['an ordinary space inside guillemets', /« | »|«[^\u00a0]|[^\u00a0]»/],
  ['an ordinary space in an hour', /\d h\b|\dh \d/],
  ['two spaces', / {2}/],
]

const french = textsOf({ ...fr })
const typeset = textsOf(
  Object.fromEntries(Object.keys(fr).map((name) => [name, wordsFor('fr')[name as keyof typeof fr]])),
)
const english = new Map(textsOf({ ...en }).map(({ key, text }) => [key, text]))

test('both languages say the same things, with the same arguments', () => {
  expect([...english.keys()].sort()).toEqual(french.map(({ key }) => key).sort())
  for (const { key, text } of french) expect([key, argumentsOf(english.get(key)!)]).toEqual([key, argumentsOf(text)])
})

test('no text is empty, and none of the English is left in French', () => {
  expect(french.filter(({ text }) => text.trim() === '')).toEqual([])
  const same = french.filter(({ key, text }) => english.get(key) === text && wordsIn(text) > 3)
  expect(same).toEqual([])
})

test('French follows the rules of its typography and of plain language', () => {
  const faults = typeset.flatMap(({ key, text }) =>
    readingsOf(parse(text)).flatMap((reading) =>
      FRENCH_FAULTS.filter(([, pattern]) => pattern.test(reading)).map(([name]) => `${key}: ${name}: ${reading}`),
    ),
  )
  expect(faults).toEqual([])
})

test('English uses typographic apostrophes and quotes', () => {
  expect([...english].filter(([, text]) => /['"]|\.\.\./.test(readingsOf(parse(text)).join(' ')))).toEqual([])
})

test('French sentences have at most 25 words, and 15 on average', () => {
  const sentences = typeset.flatMap(({ key, text }) =>
    readingsOf(parse(text)).flatMap((reading) => sentencesOf(reading).map((sentence) => ({ key, sentence }))),
  )
  expect(sentences.filter(({ sentence }) => wordsIn(sentence) > 25)).toEqual([])
  const whole = sentences.map(({ sentence }) => wordsIn(sentence)).filter((words) => words >= 4)
  expect(whole.reduce((sum, words) => sum + words, 0) / whole.length).toBeLessThanOrEqual(15)
})
