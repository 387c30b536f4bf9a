import { expect, test } from 'vitest'
import { skillsIn } from '#src/engines/vocabulary/skills/extract.ts'
import type { Language } from '#src/engines/vocabulary/text/title.ts'

const read = (text: string, language: Language = 'auto') => skillsIn(text, { language })
const held = (text: string) => read(text).flatMap(({ concept, negated }) => (negated ? [] : [concept]))
const denied = (text: string) => read(text).flatMap(({ concept, negated }) => (negated ? [concept] : []))

test('a skill is shown with the words that say it, in their place, in the language of the text', () => {
  const text = 'Œuvre de 3 ans : j’ai conçu des bases de données.'
  expect(read(text)).toEqual([
    {
      label: 'conception de bases de données',
      concept: 'database-design',
      surface: 'conçu des bases de données',
      start: 22,
      end: 48,
      confidence: 0.85,
      negated: false,
    },
  ])
  expect(read('We designed databases.', 'en').map(({ label }) => label)).toEqual(['database design'])
})

test.each([
  ['database-design', 'conception de base de données; conçoivent les bases de données; concevoir une base de données'],
  ['team-management', 'gérer une équipe; gérait des équipes; gestion d’équipe; géré une belle équipe'],
  ['welding', 'soudage; soudé; soudais; Souder'],
  ['budget-management', 'managed budgets; budget management; managing a budget'],
])('%s is found in every inflection', (concept, wordings) => {
  const missed = wordings.split('; ').filter((wording) => !held(wording).includes(concept))
  expect(missed).toEqual([])
})

test('what stands in a list shares the head of the list, but not across two tasks', () => {
  expect(held('Soudage MIG et TIG')).toEqual(['mig-welding', 'tig-welding'])
  expect(held('Gestion des stocks et préparation de commandes')).toEqual(['inventory-management', 'order-picking'])
  expect(held('Bases; de données')).toEqual([])
})

test.each([
  ['Aucune expérience en soudage TIG, Java ou Python; bonne maîtrise de Docker.', 3],
  ['Sans connaissance de Java, Python ni de C++, mais je maîtrise Docker.', 3],
  ['Pas de Java ni de Python. Docker.', 2],
  ['Je ne maîtrise pas Java, Python ou AutoCAD, je connais Docker.', 3],
  ['Ni Java ni Python : Docker seulement.', 2],
  ['Java et Python : aucune expérience. Docker : 3 ans.', 2],
  ['Java, je n’en ai jamais fait. Docker, oui.', 1],
  ['Java (non), Docker', 1],
  ['Je souhaite apprendre Java et Python; je connais Docker.', 2],
  ['No experience with Java, Python or AutoCAD, but strong knowledge of Docker.', 3],
  ['I have never used Java. I used Docker.', 1],
  ['Jamais fait de Java, toujours du Docker.', 1],
  ['Pas de connaissances en Java ou en AutoCAD; Docker : 10 ans.', 2],
  ['Docker (aucune notion en Java).', 1],
  ['Expérience en Java non requise; Docker exigé.', 1],
  ['Je cherche à apprendre Java et AutoCAD; Docker : 2 ans.', 2],
  ["I don't know Java or Python; Docker is fine.", 2],
])('what a person says not to have is not held: %s', (text, count) => {
  expect([held(text), denied(text).length]).toEqual([['docker'], count])
})

test.each([
  'Non seulement Java et Docker, mais aussi Python.',
  'Je n’ai pas seulement utilisé Java et Docker, aussi Python.',
  'Java, Docker et Python sans problème.',
  'Aucun problème avec Java, Docker et Python.',
  'Not only Java and Docker but Python too.',
  'Java, Docker et Python n’ont pas de secret pour moi.',
])('what sounds like a denial and is none takes nothing away: %s', (text) => {
  expect([held(text).sort(), denied(text)]).toEqual([['docker', 'java', 'python'], []])
})

test.each([
  ['R, Python et SQL', ['r-programming-language', 'python', 'sql']],
  ['Programmation en Go et en Java', ['go-programming-language', 'java']],
  ['Let me go to the door and access the word.', []],
  ['Word, Excel, PowerPoint', ['microsoft-word', 'microsoft-excel', 'microsoft-powerpoint']],
  ['Préparation de la paie', ['payroll-processing']],
  ['Jour de paie : le jeudi.', []],
])('an everyday word names a skill only in a context of the trade: %s', (text, concepts) => {
  expect(held(text)).toEqual(concepts)
})

test.each([
  'Salaire de 25 $ à 30 $ l’heure, vente au détail exclue.',
  'Nous offrons des assurances collectives et du télétravail.',
  'Notre usine fabrique des pièces d’avion depuis 1972.',
  'Loisirs : photographie, lecture.',
  'Faites parvenir votre curriculum vitæ avant le 15 mars.',
  'Our company was founded in 1987 and makes database software.',
  '',
  '…',
])('pay, benefits, the firm and spare time are no skills: %s', (text) => {
  expect(read(text)).toEqual([])
})

test('a phrase near to a skill is told, less sure; a building or a cost is no trade', () => {
  const [near] = read('Inspection de pièces.')
  expect([near?.surface, near?.concept]).toEqual(['Inspection de pièces', 'visual-inspection'])
  expect(near?.confidence).toBeLessThan(0.65)
  expect(read('Fermeture des usines en 2019; règlement de tous les frais.')).toEqual([])
})
