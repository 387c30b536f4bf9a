import { expect, test } from 'vitest'
import { sourcesIn } from '#tests/laws/sources.ts'

const LINES = 250
const WIDTH = 120

/** Words and vocabularies grow with what we say, generated types with the schema. */
const EXEMPT = /^src\/words\/(fr|en)\/|^src\/platform\/tables\.ts$|^src\/engines\/vocabulary\/data\//

const sources = sourcesIn(['src', 'tests', 'bench'], ['.ts', '.tsx']).filter(({ path }) => !EXEMPT.test(path))

test('no file is longer than 250 lines: split it by what it says', () => {
  const long = sources.filter(({ text }) => text.trimEnd().split('\n').length > LINES)
  expect(long.map(({ path, text }) => `${path}: ${text.trimEnd().split('\n').length}`)).toEqual([])
})

test('no line is wider than 120 characters', () => {
  const wide = sources.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, at) =>
        line.length > WIDTH && !/https?:\/\/|^import |^test(\.each)?\(|^\s+\/\^/.test(line)
          ? [`${path}:${at + 1}`]
          : [],
      ),
  )
  expect(wide).toEqual([])
})

test('nothing is left for later', () => {
  const marks = sources.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, at) =>
        /\b(TODO|FIXME|XXX)\b/.test(line) && !path.startsWith('tests/laws/') ? [`${path}:${at + 1}`] : [],
      ),
  )
  expect(marks).toEqual([])
})

const FORBIDDEN_NAMES = /(^|\/)(index|utils?|helpers?|common|service|manager|base)\.tsx?$|\/(common|utils|helpers)\//

test('every file and folder is named after what it does', () => {
  expect(sources.map(({ path }) => path).filter((path) => FORBIDDEN_NAMES.test(path))).toEqual([])
})
