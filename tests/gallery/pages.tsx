import { document } from '#src/ui/document.ts'
import { type Language, wordsFor } from '#src/words/words.ts'
import { BoardSpecimen, PrintSpecimen } from '#tests/gallery/board-page.tsx'
import { CandidateSpecimen } from '#tests/gallery/candidate-page.tsx'
import { DaySpecimen, FiguresSpecimen } from '#tests/gallery/day-pages.tsx'
import { ConfirmSpecimen, DoneSpecimen, FormSpecimen, MessageSpecimen } from '#tests/gallery/form-pages.tsx'
import { AnswerSpecimen, HomeSpecimen } from '#tests/gallery/public-pages.tsx'
import { ListSpecimen, WorkSpecimen } from '#tests/gallery/staff-pages.tsx'

const SPECIMENS = {
  home: HomeSpecimen,
  answer: AnswerSpecimen,
  form: FormSpecimen,
  done: DoneSpecimen,
  confirm: ConfirmSpecimen,
  message: MessageSpecimen,
  candidate: CandidateSpecimen,
  list: ListSpecimen,
  work: WorkSpecimen,
  board: BoardSpecimen,
  print: PrintSpecimen,
  day: DaySpecimen,
  figures: FiguresSpecimen,
}

export const SPECIMEN_NAMES = Object.keys(SPECIMENS) as (keyof typeof SPECIMENS)[]

/** A page that shows components at work, as a browser gets it. */
export function specimen(name: keyof typeof SPECIMENS, language: Language, styles: readonly string[]): string {
  const Specimen = SPECIMENS[name]
  const t = wordsFor(language)
  const say = (french: string, english: string) => (language === 'fr' ? french : english)
  return document(<Specimen setting={{ t, say, frame: { t, styles, otherLanguageHref: '#' } }} />)
}
