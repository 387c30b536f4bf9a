/** The names that hold, as a `class`: classes('btn', isMain && 'btn--main'). */
export const classes = (...names: (string | false | null | undefined)[]): string => names.filter(Boolean).join(' ')
