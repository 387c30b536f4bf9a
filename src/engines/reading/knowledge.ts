import type { Knowledge } from '#src/engines/reading/types.ts'
import { classifyTitle } from '#src/engines/vocabulary/occupations/classify.ts'
import type { OccupationIndex } from '#src/engines/vocabulary/occupations/types.ts'
import { allSkills } from '#src/engines/vocabulary/skill-list.ts'
import { skillsIn } from '#src/engines/vocabulary/skills/extract.ts'
import { plain } from '#src/engines/vocabulary/text/in-place.ts'
import { OCCUPATION_TITLES } from '#src/engines/vocabulary/titles.ts'

/** What the vocabulary tells the reader of CVs: occupations of titles, skills in texts, what is a word. */
export function knowledgeOf(occupations: OccupationIndex): Knowledge {
  const words = new Set(writtenWords())
  return {
    classify: (title) => classifyTitle(occupations, title).answers,
    skillsIn: (text) => skillsIn(text, { language: 'auto' }).filter(({ negated }) => !negated),
    isWord: (letters) => words.has(plain(letters)),
  }
}

/** The words of our titles and skills. */
function* writtenWords(): Generator<string> {
  for (const { title } of OCCUPATION_TITLES) yield* wordsOf(title)
  for (const { fr, en } of allSkills()) for (const text of [...fr.variants, ...en.variants]) yield* wordsOf(text)
}

const wordsOf = (text: string) => plain(text).match(/\p{L}{3,}/gu) ?? []
