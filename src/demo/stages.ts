/** How far the demo world has come: people enrolled, matches to decide, timetable released, day held. */
export const STAGES = ['enrolled', 'matched', 'planned', 'held'] as const
export type Stage = (typeof STAGES)[number]
