import { expect, test } from 'vitest'
import { readCnp } from '#src/engines/vocabulary/official/cnp.ts'
import type { SourceFile } from '#src/engines/vocabulary/official/layouts.ts'

const file = (name: string, ...rows: string[][]): SourceFile => ({
  name,
  rows: rows.map((cells, at) => ({ line: at + 1, row: at + 1, cells })),
})

const ELEMENTS_FR = [
  'Niveau',
  'Code de la CNP v1.0',
  'Titres de classes',
  'Nom du type d’élément Français',
  'Description d’élément Français',
]
const ELEMENTS_EN = [
  'Level',
  'Code - NOC 2021 V1.0',
  'Class title',
  'Element Type Label English',
  'Element Description English',
]
const STRUCTURE_FR = [
  'Niveau',
  'Structure hiérarchique',
  'Code dela CNP 2021 v1.0',
  'Titres de classes',
  'Définitions de la classe',
]

const titlesOf = (...files: SourceFile[]) => readCnp(files).titles.map(({ code, title }) => [code, title])

test('the titles of the elements are read, and those of the structure', () => {
  const elements = file('e.csv', ELEMENTS_FR, ['5', '21232', 'Développeurs', 'Tous les exemples', 'Codeur/codeuse '])
  const structure = file(
    's.csv',
    STRUCTURE_FR,
    ['1', 'Catégorie principale', '2', 'Sciences', ''],
    ['5', 'Groupe de base', '21232', 'Développeurs', ''],
  )
  expect(titlesOf(elements, structure)).toEqual([
    ['21232', 'Codeur/codeuse'],
    ['21232', 'Développeurs'],
  ])
})

test('codes that lost their zeros have them again', () => {
  const rows = [
    ['5', '13', 'Cadres supérieurs', 'Tous les exemples', 'Doyen'],
    ['5', '00014', 'Cadres supérieurs', 'Exemple(s) illustratif(s)', 'Éditeur'],
  ]
  expect(titlesOf(file('e.csv', ELEMENTS_FR, ...rows))).toEqual([
    ['00013', 'Doyen'],
    ['00014', 'Éditeur'],
  ])
})

test('any apostrophe and any case of a header will do, and empty lines', () => {
  const header = ELEMENTS_FR.map((title) => title.replaceAll('’', "'").toUpperCase())
  expect(titlesOf(file('e.csv', header, ['', '', '', '', ''], ['5', '65201', 'A', 'Tous les exemples', 'B']))).toEqual([
    ['65201', 'B'],
  ])
})

test('duties and exclusions are no titles', () => {
  const types = ['Illustrative example(s)', 'All examples', 'Main duties', 'Exclusion(s)', 'Employment requirements']
  const rows = types.map((type) => ['5', '65201', 'Kitchen helpers', type, type])
  expect(titlesOf(file('e.csv', ELEMENTS_EN, ...rows)).map(([, title]) => title)).toEqual(types.slice(0, 2))
})

test('a wrong layout is told with its file, line and column', () => {
  const renamed = [...ELEMENTS_FR.slice(0, 4), 'Texte']
  const right = ['5', '65201', 'A', 'Tous les exemples', 'B']
  expect(readCnp([file('renamed.csv', renamed, right)]).faults).toEqual([
    {
      file: 'renamed.csv',
      line: 1,
      column: 5,
      because: 'column-missing',
      found: 'Texte',
      wanted: 'descriptiondelement',
    },
  ])
  const broken = file(
    'broken.csv',
    ELEMENTS_FR,
    right,
    ['5', '65999', 'A', 'Tous les exemples', 'B'],
    ['6', '65201', 'A', 'Tous les exemples', 'B'],
    ['5', '65201', 'A'],
    ['5', '65201', 'A', 'Tous les exemples', 'B', 'C'],
  )
  expect(readCnp([broken]).faults.map(({ line, column, because, found }) => [line, column, because, found])).toEqual([
    [5, 4, 'cell-missing', '3'],
    [6, 6, 'cell-too-many', 'C'],
    [3, 2, 'code-unknown', '65999'],
    [4, 1, 'level-unknown', '6'],
  ])
})

test('codes of an older classification are refused', () => {
  const row = ['5', '2174', 'Programmers', 'All examples', 'Programmer']
  expect(readCnp([file('2016.csv', ELEMENTS_EN, row)]).faults).toEqual([
    { file: '2016.csv', line: 2, column: 2, because: 'code-unknown', found: '2174', wanted: 'CNP 2021' },
  ])
})

test('a folder without any known file is refused', () => {
  expect(readCnp([file('other.csv', ['name', 'age'], ['Ana', '30'])]).faults.map(({ because }) => because)).toEqual([
    'no-known-file',
  ])
})
