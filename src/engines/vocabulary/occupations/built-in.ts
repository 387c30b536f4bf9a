import { cnp2021Codes, titleOf } from '#src/engines/vocabulary/cnp-2021.ts'
import type { KnownTitle } from '#src/engines/vocabulary/occupations/types.ts'
import { OCCUPATION_TITLES } from '#src/engines/vocabulary/titles.ts'

/** What we know of titles ourselves: those of `data/titles`, and the titles of the unit groups, in both languages. */
export const builtInTitles = (): KnownTitle[] => [
  ...OCCUPATION_TITLES.map(({ code, language, title }) => ({ code, language, title })),
  ...cnp2021Codes().flatMap((code) =>
    (['fr', 'en'] as const).map((language) => ({ code, language, title: titleOf(code, language)! })),
  ),
]
