import { expect, test } from 'vitest'
import { buildOccupations } from '#src/engines/vocabulary/occupations/build.ts'
import { classifyTitle } from '#src/engines/vocabulary/occupations/classify.ts'
import type { SourceFile } from '#src/engines/vocabulary/official/layouts.ts'
import { readEsco, readRome } from '#src/engines/vocabulary/official/others.ts'

const file = (name: string, ...rows: string[][]): SourceFile => ({
  name,
  rows: rows.map((cells, at) => ({ line: at + 1, row: at + 1, cells })),
})
const BAKER = 'http://data.europa.eu/esco/occupation/1'

test('an occupation of ESCO has its titles of all languages, apart by bars or by line breaks', () => {
  const french = file(
    'occupations_fr.csv',
    ['conceptUri', 'preferredLabel', 'altLabels'],
    [BAKER, 'boulanger/boulangère', 'artisan boulanger|boulangère'],
  )
  const english = file(
    'occupations_en.csv',
    ['conceptType', 'conceptUri', 'preferredLabel', 'altLabels', 'description'],
    ['Occupation', BAKER, 'baker', 'bread baker\nmaster baker', 'Bakers bake.'],
  )
  const spanish = file('occupations_es.csv', ['conceptUri', 'preferredLabel', 'altLabels'], [BAKER, 'panadero', ''])
  expect(readEsco([french, english, spanish]).occupations).toEqual([
    {
      id: BAKER,
      titles: [
        { language: 'fr', title: 'boulanger/boulangère' },
        { language: 'fr', title: 'artisan boulanger' },
        { language: 'fr', title: 'boulangère' },
        { language: 'en', title: 'baker' },
        { language: 'en', title: 'bread baker' },
        { language: 'en', title: 'master baker' },
        { language: 'auto', title: 'panadero' },
      ],
    },
  ])
})

test('skills of ESCO are no occupations, and a missing column is told with its place', () => {
  const skills = file(
    'skills_fr.csv',
    ['conceptUri', 'preferredLabel', 'altLabels'],
    ['http://data.europa.eu/esco/skill/1', 'cuire du pain', ''],
  )
  expect(readEsco([skills]).faults.map(({ because }) => because)).toEqual(['no-known-file'])
  const broken = file('occupations_fr.csv', ['conceptUri', 'preferredLabel'], [BAKER, 'boulanger'])
  expect(readEsco([broken]).faults).toEqual([
    { file: 'occupations_fr.csv', line: 1, column: 3, because: 'column-missing', found: '', wanted: 'altlabels' },
  ])
})

test('names of jobs of ROME are read, long and short', () => {
  const names = file(
    'unix_referentiel_appellation_v460_utf8.csv',
    ['code_ogr', 'libelle_appellation_long', 'libelle_appellation_court', 'code_rome'],
    ['10200', 'Boulanger / Boulangère', 'Boulanger / Boulangère', 'D1102'],
  )
  expect(readRome([names]).occupations).toEqual([
    { id: '10200', titles: [{ language: 'fr', title: 'Boulanger / Boulangère' }] },
  ])
})

test('titles of other classifications join the unit group that is found for them, other languages too', () => {
  const known = ['boulanger', 'artisan boulanger', 'boulanger de nuit', 'baker', 'bread baker'].map((title, at) => ({
    code: '63202',
    language: at < 3 ? ('fr' as const) : ('en' as const),
    title,
  }))
  const plumbers = ['plombier', 'maître plombier', 'plombier chauffagiste', 'plumber', 'master plumber']
  const others = plumbers.map((title, at) => ({
    code: '72300',
    language: at < 3 ? ('fr' as const) : ('en' as const),
    title,
  }))
  const titles = [
    { language: 'fr' as const, title: 'boulanger' },
    { language: 'auto' as const, title: 'panadero' },
  ]
  const index = buildOccupations([...known, ...others], [{ id: BAKER, titles }])
  expect(classifyTitle(index, 'Panadero').answers[0]?.code).toBe('63202')
})
