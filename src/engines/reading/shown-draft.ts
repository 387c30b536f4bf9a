import { dominantExpertise, type Expertise } from '#src/engines/reading/expertise.ts'
import type { Month } from '#src/engines/reading/periods/moments.ts'
import type { Draft, Experience, Knowledge, Read } from '#src/engines/reading/types.ts'

/** A value with its confidence and its place in the document, as the command line writes it. */
type Shown<T> = { value: T; confidence: number; evidence: { page: number; line: number } }

const shown = <T>(read: Read<T> | null): Shown<T> | null =>
  read && {
    value: read.value,
    confidence: Math.round(read.confidence * 100) / 100,
    evidence: { page: read.evidence.page, line: read.evidence.line },
  }

/** The draft of a CV in the layout of formats.md, with its dominant expertise as of a month. */
export function shownDraft(draft: Draft, asOf: Month, knowledge: Knowledge) {
  const { language, name, email, phone, experiences, education, languages, skills } = draft
  const expertise = expertiseOf(experiences, asOf, knowledge)
  return {
    language,
    name: shown(name),
    email: shown(email),
    phone: shown(phone),
    experiences: experiences.map((experience) => ({
      title: shown(experience.title),
      cnp: experience.codes[0] ? { value: experience.codes[0].code, confidence: experience.codes[0].confidence } : null,
      cnpAlternates: experience.codes.slice(1, 5).map(({ code }) => code),
      employer: shown(experience.employer),
      country: shown(experience.country),
      start: shown(experience.start),
      end: shown(experience.end),
      datePrecision: experience.precision,
    })),
    education: education.map(({ degree, field, institution, country, year, quebecLevel }) => ({
      degree: shown(degree),
      field: shown(field),
      institution: shown(institution),
      country: shown(country),
      year: shown(year),
      quebecLevel,
    })),
    languages: languages.map(({ language: code, level }) => ({ language: code, level: shown(level) })),
    skills: skills.map(shown),
    dominant: { cnp: expertise.dominant ?? 'generalist', shares: expertise.shares },
  }
}

/** What the jobs of a draft are mostly about, as of a month. */
export function expertiseOf(experiences: readonly Experience[], asOf: Month, { classify }: Knowledge): Expertise {
  const history = experiences.map(({ title, start, end, tasks }) => {
    const until = end === null || end.value > asOf ? asOf : end.value
    return {
      title: title.value,
      months: Math.max(1, monthNumber(until) - monthNumber(start.value) + 1),
      endedMonthsAgo: monthNumber(asOf) - monthNumber(until),
      skills: tasks,
    }
  })
  return dominantExpertise(history, classify)
}

const monthNumber = (month: Month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
