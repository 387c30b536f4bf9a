import type { ContributionName } from '#src/engines/matching/types.ts'

export type Points = Partial<Record<ContributionName, number>>

/**
 * What each contribution may give, of 1000 for each side. Named and numbered, so that a stored match says by which
 * weights it was computed. Where a job asks for no French or no skill, its points go to the others in proportion.
 */
export const WEIGHTS = {
  version: 1,
  forJob: {
    occupation: 300,
    'essential-skills': 280,
    'asset-skills': 80,
    experience: 140,
    french: 100,
    region: 40,
    wish: 60,
  },
  forCandidate: {
    occupation: 350,
    'essential-skills': 150,
    french: 100,
    region: 130,
    wage: 120,
    wish: 150,
  },
} as const satisfies { version: number; forJob: Points; forCandidate: Points }

/** Months in the field that give all the points of experience. */
export const FULL_EXPERIENCE_MONTHS = 60
/** Of what a work counts today, half is left after so many months. */
export const EXPERIENCE_HALF_LIFE_MONTHS = 60
/** What is only wanted (or only done) counts for the other side, in percent of a work that was done (or is wanted). */
export const SECOND_HAND_PERCENT = 60
/** A level of French that many steps below the one asked for gives nothing: a stage of the scale has four. */
export const LEVELS_TO_NOTHING = 4
/** Labels less alike than this, in percent, are other things. */
export const LEAST_TITLE_PERCENT = 20
export const LEAST_SKILL_PERCENT = 55
