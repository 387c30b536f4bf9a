import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { pdfFile } from '#src/platform/pdf.ts'

const report = {
  language: 'fr-CA' as const,
  title: 'Chiffres de la journée',
  author: 'Chambre du Nord',
  lines: ['18 février 2027, Montréal', { text: 'Spring interview day', lang: 'en' }],
  tables: [
    {
      title: 'La journée',
      head: ['Chiffre', 'Valeur', 'Définition'] as const,
      rows: Array.from(
        { length: 40 },
        (_, at) => [`Ligne ${at} Nguyễn Łukasz`, String(at), 'Une définition. '.repeat(12)] as const,
      ),
    },
  ],
  foot: 'Fait par Jumelage.',
}

type Node = { role?: string; lang?: string; children?: Node[] }
const rolesOf = (node: Node): string[] => [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesOf)]

test('a report has a language, a title and a structure that can be read aloud', async () => {
  const pdf = await getDocument({ data: await pdfFile(report), verbosity: 0 }).promise
  const { info } = (await pdf.getMetadata()) as unknown as { info: { Title: string; Language: string } }
  expect([info.Title, info.Language]).toEqual(['Chiffres de la journée', 'fr-CA'])
  expect((await pdf.getMarkInfo())?.Marked).toBe(true)
  const page = await pdf.getPage(1)
  const roles = rolesOf((await page.getStructTree()) as Node)
  expect(roles.slice(0, 4)).toEqual(['Root', 'Document', 'H1', 'P'])
  expect(roles.filter((role) => role === 'TH').length).toBe(3)
})

test('a line in another language than the report says so', async () => {
  const pdf = await getDocument({ data: await pdfFile(report), verbosity: 0 }).promise
  const tree = (await (await pdf.getPage(1)).getStructTree()) as Node
  const nodes = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodes)]
  expect(nodes(tree).flatMap(({ role, lang }) => (lang ? [[role, lang]] : []))).toEqual([['P', 'en']])
})

test('a long table goes on over pages, and no letter is lost', async () => {
  const pdf = await getDocument({ data: await pdfFile(report), verbosity: 0 }).promise
  expect(pdf.numPages).toBeGreaterThan(1)
  const texts: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    texts.push(...items.map((item) => ('str' in item ? item.str : '')))
  }
  expect(texts.filter((text) => /^Ligne \d+ Nguyễn Łukasz$/.test(text.normalize('NFC'))).length).toBe(40)
})
