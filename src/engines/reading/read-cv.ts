import { emailIn, nameIn, phoneIn } from '#src/engines/reading/contact.ts'
import { educationIn } from '#src/engines/reading/education.ts'
import { experiencesIn } from '#src/engines/reading/experiences.ts'
import type { Topic } from '#src/engines/reading/headings.ts'
import { skillsIn } from '#src/engines/reading/listed-skills.ts'
import { withoutNotNeeded } from '#src/engines/reading/not-needed.ts'
import { paragraphsOf } from '#src/engines/reading/paragraphs.ts'
import type { Month } from '#src/engines/reading/periods/moments.ts'
import { periodsIn } from '#src/engines/reading/periods/periods.ts'
import { cleaned } from '#src/engines/reading/repair.ts'
import { type Section, sectionsOf } from '#src/engines/reading/sections.ts'
import { languagesIn } from '#src/engines/reading/spoken.ts'
import type { Draft, Knowledge } from '#src/engines/reading/types.ts'
import { plain } from '#src/engines/vocabulary/text/in-place.ts'
import type { Line } from '#src/platform/documents/types.ts'

/**
 * A profile drafted from the lines of a CV: contact, jobs, studies, languages and skills, each with how sure we are and
 * where it stands. Details that have no place in matching (birth, sex, family, nationality, religion) are not read:
 * only their kinds are told. `asOf` is the month of today; a CV that says when it was written is read as of then.
 */
export function readCv(written: readonly Line[], { asOf, knowledge }: { asOf: Month; knowledge: Knowledge }): Draft {
  const { lines, kinds } = withoutNotNeeded(paragraphsOf(cleaned(written), knowledge.isWord))
  const language = languageOf(lines)
  const sections = sectionsOf(lines)
  const of = (...topics: Topic[]) =>
    sections.filter(({ topic }) => topics.includes(topic)).flatMap((section) => section.lines)
  const email = emailIn(lines)
  const context = { asOf: writtenOn(lines, asOf), language }
  const experiences = experiencesIn(of('experience'), context, knowledge)
  const isTitle = (text: string) => (knowledge.classify(text)[0]?.confidence ?? 0) > 0.8
  const spoken = languagesIn(languageLines(sections))
  const spokenLines = new Set(spoken.map(({ evidence }) => `${evidence.page}.${evidence.line}`))
  const listed = of('skills').filter(({ page, line }) => !spokenLines.has(`${page}.${line}`))
  return {
    language,
    name: nameIn(lines, email, isTitle),
    email,
    phone: phoneIn([...of('contact', 'personal'), ...lines]),
    experiences,
    education: educationIn(of('education', 'certificates'), context),
    languages: spoken,
    skills: skillsIn(listed, of('experience', 'profile', 'certificates', 'education', 'other'), knowledge),
    notNeeded: kinds,
  }
}

/** Lines of languages: their sections, and lines of skills whose heading or words name them. */
function languageLines(sections: readonly Section[]): Line[] {
  const own = sections.filter(({ topic }) => topic === 'languages').flatMap(({ lines }) => lines)
  if (own.length > 0) return own
  const named = sections
    .filter(({ heading }) => heading && /langue|language/.test(plain(heading.text)))
    .flatMap(({ lines }) => lines)
  return named.filter(({ text }) => /\b(?:francais|anglais|french|english)\b/.test(plain(text)))
}

/** « Mis à jour : juin 2026 » on the CV itself. */
function writtenOn(lines: readonly Line[], asOf: Month): Month {
  const line = lines.find(({ text }) => /\b(?:mis(?:e)? a jour|updated|revise)/.test(plain(text)))
  return (line && periodsIn(line.text, asOf)[0]?.start) ?? asOf
}

const FRENCH = /\b(?:le|la|les|des|du|et|de|en|une?|pour|avec|dans|aux?|sur)\b/g
const ENGLISH = /\b(?:the|and|of|for|with|in|to|an?|by|at|on|from)\b/g

function languageOf(lines: readonly Line[]): 'fr' | 'en' {
  const text = plain(lines.map((line) => line.text).join('\n'))
  return (text.match(ENGLISH)?.length ?? 0) > (text.match(FRENCH)?.length ?? 0) ? 'en' : 'fr'
}
