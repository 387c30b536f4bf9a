/** What an examination found: fine, worth knowing, or in the way of serving. With the way to mend what is not fine. */
export type Finding = { about: string; state: 'good' | 'poor' | 'bad'; found: string; mend?: string }

export const good = (about: string, found: string): Finding => ({ about, state: 'good', found })
export const poor = (about: string, found: string, mend: string): Finding => ({ about, state: 'poor', found, mend })
export const bad = (about: string, found: string, mend: string): Finding => ({ about, state: 'bad', found, mend })
