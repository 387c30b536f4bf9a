import { describe, expect, test } from 'vitest'
import { acceptAnswer, answerForm, optionsOf } from '#src/engines/intake/answer-forms.ts'
import { readDossier } from '#src/engines/intake/dossier.ts'
import type { Answer, Question } from '#src/engines/intake/question-types.ts'
import { memoryKey, questionKey } from '#src/engines/intake/questions.ts'
import type { IntakeOptions, SourceFile } from '#src/engines/intake/types.ts'
import { readLevel } from '#src/engines/intake/values/levels.ts'
import { readStatus } from '#src/engines/intake/values/status.ts'
import { readStanding, readWishKind } from '#src/engines/intake/values/vocabulary.ts'
import { day } from '#src/platform/day.ts'
import { sheetOf } from '#tests/support/tables.ts'

const asOf = day('2027-02-18')
const event = { on: asOf, slots: [540, 555, 570].map((from, number) => ({ number, from, to: from + 15 })) }

const file = (name: string, ...rows: string[]): SourceFile => ({
  name,
  sheets: [
    sheetOf(
      name,
      rows.map((row) => row.split('|')),
    ),
  ],
})
const read = (files: readonly SourceFile[], options: Partial<IntakeOptions> = {}) =>
  readDossier(files, { asOf, event, ...options })

/** What a person answers to each question of the files, by what is said. */
const answered = (files: readonly SourceFile[], said: Record<string, Answer>) =>
  read(files, {
    answers: read(files).questions.flatMap((question) => {
      const answer = said[question.said]
      return answer ? [{ key: questionKey(question), answer }] : []
    }),
  })

const PEOPLE = 'Courriel|Prénom|Nom|Téléphone|Arrivée au Canada|Français parlé|Disponibilités|Statut|Consentement'
const people = (...rows: string[]) => file('inscriptions.csv', PEOPLE, ...rows)
const ANA = 'ana@exemple.ca|Ana|Roy|450 555-0111|2024-05-06|inter. avancé|après la sieste|RP|oui'
const JO = 'jo@exemple.ca|Jo|Lim|450 555-0112|2023-01-02|Inter. avancé |AM|CSQ|oui'

const means = (text: string): Answer => ({ is: 'means', text })
const shown = ({ kind, field, said, places }: Question) => [kind, field, said, places.map(({ line }) => line)]

describe('what nobody should guess', () => {
  test('is asked once per distinct value of a column, with the rows that have it', () => {
    expect(read([people(ANA, JO)]).questions.map(shown)).toEqual([
      ['candidates', 'status', 'CSQ', [3]],
      ['candidates', 'frenchSpoken', 'inter. avancé', [2, 3]],
      ['candidates', 'availability', 'après la sieste', [2]],
    ])
  })

  test('is read as answered, in the person’s own words still', () => {
    const [ana, jo] = answered([people(ANA, JO)], {
      'inter. avancé': means('5-8'),
      'après la sieste': means('9 h 30 à 12 h'),
      CSQ: means('résidente permanente'),
    }).candidates.taken
    expect(ana!.frenchSpoken).toEqual({ range: [5, 8], typed: 'inter. avancé' })
    expect(jo!.frenchSpoken.range).toEqual([5, 8])
    expect(ana!.availability).toMatchObject({ slots: [2], typed: 'après la sieste' })
    expect([jo!.status, jo!.said.status, ana!.warnings, jo!.warnings]).toEqual(['RP', 'CSQ', [], []])
  })

  test('is left empty as if the cell were, or its rows are refused, or it stays as it was read', () => {
    const files = [people(ANA.replace('450 555-0111', '555-0111'), JO)]
    const empty = answered(files, { '555-0111': { is: 'empty' } })
    expect(empty.candidates.taken[0]).toMatchObject({ phone: null, said: { phone: null } })
    const refused = answered(files, { 'inter. avancé': { is: 'refuse' } }).candidates.refused
    expect(
      refused.map(({ place, reasons }) => [place.line, reasons.map(({ code, column }) => [code, column])]),
    ).toEqual([
      [2, [['set-aside', 'Français parlé']]],
      [3, [['set-aside', 'Français parlé']]],
    ])
    const kept = answered(files, { 'inter. avancé': { is: 'keep' } })
    expect(kept.candidates).toEqual(read(files).candidates)
  })

  test('is still there to be changed once it is answered', () => {
    const dossier = answered([people(ANA, JO)], { 'inter. avancé': { is: 'refuse' }, CSQ: means('autre') })
    expect(dossier.questions.map(({ said }) => said)).toEqual(['CSQ', 'inter. avancé', 'après la sieste'])
  })

  test('is read as answered for earlier files, unless these files are answered otherwise', () => {
    const files = [people(ANA)]
    const [level] = read(files).questions
    const remembered = [{ key: memoryKey(level!), answer: means('7') }]
    const recalled = read(files, { remembered })
    expect(recalled.candidates.taken[0]!.frenchSpoken.range).toEqual([7, 7])
    expect(recalled.questions[0]).toMatchObject({ answer: means('7'), isRecalled: true })
    const answers = [{ key: questionKey(level!), answer: means('5') }]
    const own = read(files, { remembered, answers })
    expect([own.candidates.taken[0]!.frenchSpoken.range, own.questions[0]!.isRecalled]).toEqual([[5, 5], false])
  })

  test('is not asked of rows that are left out for another reason, nor ever of consent', () => {
    const without = JO.replace('|oui', '|à voir')
    const older = `${ANA.replace('inter. avancé', 'pas pire')}`
    expect(read([people(older, ANA, without)]).questions.map(shown)).toEqual([
      ['candidates', 'frenchSpoken', 'inter. avancé', [3]],
      ['candidates', 'availability', 'après la sieste', [3]],
    ])
  })

  test('lifts a refusal: an impossible date, a broken address', () => {
    const files = [people(ANA.replace('2024-05-06', '30/02/2024').replace('ana@exemple.ca', 'ana@exemple,ca'))]
    expect(read(files).candidates.refused[0]!.reasons.map(({ code }) => code)).toEqual([
      'impossible-date',
      'email-invalid',
    ])
    const { taken } = answered(files, {
      '30/02/2024': means('2024-02'),
      'ana@exemple,ca': means('Ana@exemple.ca'),
    }).candidates
    expect(taken[0]).toMatchObject({ email: 'ana@exemple.ca', arrival: { from: '2024-02-01', to: '2024-02-29' } })
  })
})

describe('the order of dates', () => {
  const dates = (...rows: string[]) =>
    file('dates.csv', 'Horodateur|Courriel|Prénom|Arrivée au Canada|Statut|Consentement', ...rows)
  const both = dates('05/06/2027 10:00|a@exemple.ca|Ana|03/04/2024|RP|oui', '|b@exemple.ca|Jo|2024-05-06|RP|oui')

  test('is asked once per file where no date tells, and read day first until then', () => {
    const { questions, candidates } = read([both])
    expect(questions.map(({ about, said, file: name, places }) => [about, said, name, places.length])).toEqual([
      ['date-order', '05/06/2027 10:00', 'dates.csv', 1],
    ])
    expect(candidates.taken[0]!.arrival!.from).toBe('2024-04-03')
    const { taken } = answered([both], { '05/06/2027 10:00': means('month-first') }).candidates
    expect([taken[0]!.arrival!.from, taken[0]!.submittedAt, taken[0]!.warnings]).toEqual([
      '2024-03-04',
      '2027-05-06T10:00:00',
      [],
    ])
  })

  test('is not asked where a date of the column tells', () => {
    const told = dates('2027-01-05|a@exemple.ca|Ana|03/04/2024|RP|oui', '|b@exemple.ca|Jo|12/25/2023|RP|oui')
    expect(read([told]).questions).toEqual([])
  })

  test('is remembered for the next file, whatever its name', () => {
    const [question] = read([both]).questions
    expect(questionKey(question!)).not.toBe(questionKey({ ...question!, file: 'autre.csv' }))
    expect(memoryKey(question!)).toBe(memoryKey({ ...question!, file: 'autre.csv', said: '01/02/2026' }))
  })
})

const FRAME = { latest: asOf, isFirm: (name: string) => name === 'Inventée inc.' }

describe('an answer', () => {
  const about = (field: Question['field'], changes: Partial<Question> = {}): Question => ({
    kind: 'candidates',
    field,
    about: 'value',
    said: '',
    file: null,
    code: 'not-understood',
    suggestion: null,
    choices: [],
    places: [],
    answer: null,
    isRecalled: false,
    ...changes,
  })

  test('is taken only where the column is sure to understand it', () => {
    const accept = (field: Question['field'], typed: string) => acceptAnswer(about(field), typed, FRAME)
    expect([accept('arrival', '4 mars 2024'), accept('arrival', '03/2024'), accept('arrival', '2019')]).toEqual([
      '2024-03-04',
      '2024-03',
      '2019',
    ])
    expect([accept('arrival', 'l’automne'), accept('arrival', '2027-03-01'), accept('phone', '555')]).toEqual([
      null,
      null,
      null,
    ])
    expect([accept('frenchSpoken', '7'), accept('frenchSpoken', 'bien')]).toEqual(['7', null])
    expect([accept('availability', ' 9 h à  12 h '), accept('availability', 'quand je peux')]).toEqual([
      '9 h à 12 h',
      null,
    ])
    expect([accept('employer', 'Inventée inc.'), accept('employer', 'Ailleurs')]).toEqual(['Inventée inc.', null])
    expect([
      accept('leaves', '14 h 30'),
      accept('leaves', 'tard'),
      accept('wage', '25 $/h'),
      accept('code', '21222'),
    ]).toEqual(['14 h 30', null, '25 $/h', '21222'])
    expect(acceptAnswer(about('employer', { choices: [{ text: 'A', label: 'A' }] }), 'B', FRAME)).toBeNull()
  })

  test('of a list is understood by its column as what it stands for', () => {
    const meanings = (field: Question['field'], read: (text: string) => unknown) =>
      optionsOf(answerForm(about(field)))!.map(({ text, meaning }) => [meaning, read(text)])
    for (const [meaning, is] of meanings('status', (text) => readStatus(text).value)) expect(is).toBe(meaning)
    for (const [meaning, is] of meanings('standing', (text) => readStanding(text).value)) expect(is).toBe(meaning)
    for (const [meaning, is] of meanings('wishKind', readWishKind)) expect(is).toBe(meaning)
    for (const [meaning, is] of meanings('frenchSpoken', (text) => readLevel(text).value.range))
      expect(is).toEqual(
        String(meaning).includes('-') ? String(meaning).split('-').map(Number) : [Number(meaning), Number(meaning)],
      )
  })
})
