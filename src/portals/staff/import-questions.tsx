import { answerForm } from '#src/engines/intake/answer-forms.ts'
import { firmFinder, firmsOf } from '#src/engines/intake/firms.ts'
import { answerQuestions } from '#src/modules/imports/commands/answer-questions.ts'
import { answersOf, questionsForm, questionsIn, valuesOf } from '#src/modules/imports/forms/questions.ts'
import {
  countQuestions,
  listFirmNames,
  listQuestions,
  listQuestionsById,
  type QuestionFilter,
} from '#src/modules/imports/queries/questions.ts'
import type { ImportQuestion } from '#src/modules/imports/types/questions.ts'
import type { Import } from '#src/modules/imports/types.ts'
import { checkTyped, readTyped } from '#src/platform/form.ts'
import { pageNumber, pageOf } from '#src/platform/page-of.ts'
import { audit } from '#src/platform/record.ts'
import { look, todayIn } from '#src/platform/world.ts'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { asStaff, goOn, here, type PageContext } from '#src/portals/session.ts'
import { faultSentences } from '#src/portals/staff/import-question-words.ts'
import { addressOf, ImportQuestionsPage } from '#src/portals/staff/import-questions-page.tsx'
import { importIn } from '#src/portals/staff/imports.tsx'

const PER_PAGE = 20

/** What the files ask about values that nobody should guess. */
export const importQuestions = {
  async list(c: PageContext) {
    const { world, actor, t } = asStaff(c)
    const kept = await importIn(c)
    const filter = filterIn(c)
    const page = pageNumber(c.req.query('page'))
    const { found, counts } = await look(world, actor, async (db) => {
      await audit(db, actor, { action: 'import-questions.read', subject: { type: 'import', id: kept.id } })
      return {
        found: await listQuestions(db, actor, kept.id, { ...filter, page, perPage: PER_PAGE }),
        counts: await countQuestions(db, actor, kept.id),
      }
    })
    const form = freshForm(t, valuesOf(found.rows))
    return show(c, <ImportQuestionsPage c={c} asked={{ kept, form, filter, found, counts }} />)
  },

  async answer(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const kept = await importIn(c)
    const base = here(organisation, `/staff/imports/${kept.id}`)
    const typed = await readTyped(c)
    const ids = questionsIn(Object.keys(typed))
    const questions = await look(world, actor, (db) => listQuestionsById(db, actor, kept.id, ids))
    const frame = await frameOf(c, kept, questions)
    const form = checkTyped(typed, questionsForm(questions, ids, frame))
    if (!form.ok) return showAgain(c, kept, questions, refusedForm(t, typed, form.errors, faultSentences(t, questions)))
    const decision = await answerQuestions(world, actor, kept.id, answersOf(form.value, questions, frame))
    if (!decision.ok) return goOn(c, base)
    const { open } = await look(world, actor, (db) => countQuestions(db, actor, kept.id))
    const filter = filterIn(c)
    if (open === 0 && filter.only === 'open') return goOn(c, base, 'imports.clarified')
    return goOn(c, addressOf(base, filter, pageNumber(c.req.query('page'))), 'imports.clarified')
  },
}

/** What answers are checked against. Names of firms are looked for only where a question is about one. */
async function frameOf(c: PageContext, { id, summary }: Import, questions: readonly ImportQuestion[]) {
  const { world, organisation, actor } = asStaff(c)
  const asksFirm = questions.some(({ question }) => answerForm(question) === 'employer')
  const names = asksFirm ? await look(world, actor, (db) => listFirmNames(db, actor, id)) : []
  const firms = names.map(({ name, usualName }) => ({
    id: name,
    legalName: name,
    usualName,
    standing: 'to-confirm' as const,
  }))
  const find = firmFinder(firmsOf([], firms))
  return {
    latest: summary?.event?.heldOn ?? todayIn(world, organisation.timeZone),
    isFirm: (name: string) => find(name).is === 'found',
  }
}

async function showAgain(
  c: PageContext,
  kept: Import,
  questions: ImportQuestion[],
  form: ReturnType<typeof refusedForm>,
) {
  const { world, actor } = asStaff(c)
  const counts = await look(world, actor, (db) => countQuestions(db, actor, kept.id))
  const found = pageOf(questions, questions.length, 1, PER_PAGE)
  return show(c, <ImportQuestionsPage c={c} asked={{ kept, form, filter: filterIn(c), found, counts }} />, 422)
}

/** Those without an answer, unless the address asks for the others. */
const filterIn = (c: PageContext): QuestionFilter => ({
  only: c.req.query('only') === 'answered' ? 'answered' : 'open',
})
