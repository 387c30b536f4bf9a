/** How far the demo world has come: people enrolled, matches to decide, timetable released. */
export const STAGES = ['enrolled', 'matched', 'planned'] as const
export type Stage = (typeof STAGES)[number]
