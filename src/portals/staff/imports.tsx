import { listEvents } from '#src/modules/events/queries.ts'
import type { EventId } from '#src/modules/events/types.ts'
import { mayImport } from '#src/modules/imports/access.ts'
import {
  confirmImport,
  correctMapping,
  discardImport,
  startImport,
} from '#src/modules/imports/commands/start-import.ts'
import { decide, undoImport } from '#src/modules/imports/commands/undo-import.ts'
import { ConfirmationForm, correctionsIn, mappingForm, NewImportForm } from '#src/modules/imports/forms.ts'
import { countQuestions, listQuestions } from '#src/modules/imports/queries/questions.ts'
import { getImport, listAllRows, listImports } from '#src/modules/imports/queries.ts'
import type { Import, ImportId } from '#src/modules/imports/types.ts'
import { permit } from '#src/platform/errors.ts'
import { readForm } from '#src/platform/form.ts'
import { pageNumber } from '#src/platform/page-of.ts'
import { audit } from '#src/platform/record.ts'
import { readUpload } from '#src/platform/upload.ts'
import { look, todayIn } from '#src/platform/world.ts'
import { freshForm, refusedForm, show } from '#src/portals/parts/page.tsx'
import { asStaff, goOn, here, idIn, type PageContext } from '#src/portals/session.ts'
import { type FirstQuestions, ImportCheckPage } from '#src/portals/staff/import-check-page.tsx'
import { ImportListPage } from '#src/portals/staff/import-list-page.tsx'
import { ImportMappingPage } from '#src/portals/staff/import-mapping-page.tsx'
import { ImportNewPage } from '#src/portals/staff/import-new-page.tsx'
import { ImportProgressPage, ImportStoppedPage } from '#src/portals/staff/import-progress-page.tsx'
import { ImportUndoPage, ImportWrittenPage } from '#src/portals/staff/import-written-page.tsx'
import type { FormView } from '#src/ui/form.tsx'

/** Bringing a chamber's files in: choose, check, correct, confirm, undo. */
export const imports = {
  async list(c: PageContext) {
    const { world, actor } = asStaff(c)
    const found = await look(world, actor, (db) => listImports(db, actor, pageNumber(c.req.query('page'))))
    return show(c, <ImportListPage c={c} found={found} />)
  },

  async openNew(c: PageContext) {
    const { t } = asStaff(c)
    return showNew(c, freshForm(t, { into: c.req.query('event') ?? '' }))
  },

  async start(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    permit(mayImport(actor))
    const upload = await readUpload(c, 'files')
    const form = NewImportForm.safeParse({ into: upload.typed.into?.[0], sharing: upload.typed.sharing?.[0] })
    if (upload.fault || !form.success) {
      const errors = upload.fault ? { files: upload.fault } : { into: 'choice-invalid' }
      return showNew(c, refusedForm(t, upload.typed, errors, t.imports.errors), 422)
    }
    const { into, sharing } = form.data
    const started = await startImport(world, actor, {
      files: upload.files,
      into: (into || null) as EventId | 'none' | null,
      sharing,
      inWorker: true,
    })
    if (!started.ok) return showNew(c, freshForm(t), 422)
    return goOn(c, here(organisation, `/staff/imports/${started.value}`))
  },

  async open(c: PageContext) {
    const kept = await importIn(c)
    switch (kept.state) {
      case 'reading':
      case 'writing':
        return show(c, <ImportProgressPage c={c} kept={kept} />)
      case 'to-confirm':
        return show(c, <ImportCheckPage c={c} kept={kept} first={await firstQuestions(c, kept)} />)
      case 'written':
        return show(c, <ImportWrittenPage c={c} kept={kept} />)
      case 'undone':
      case 'failed':
        return show(c, <ImportStoppedPage c={c} kept={kept} />)
    }
  },

  async openMapping(c: PageContext) {
    const { t } = asStaff(c)
    return show(c, <ImportMappingPage c={c} kept={await importIn(c)} form={freshForm(t)} />)
  },

  async correctMapping(c: PageContext) {
    const { world, organisation, actor, t } = asStaff(c)
    const kept = await importIn(c)
    const sheets = kept.summary?.sheets ?? []
    const form = await readForm(c, mappingForm(sheets))
    if (!form.ok) {
      const again = refusedForm(t, form.typed, form.errors)
      return show(c, <ImportMappingPage c={c} kept={kept} form={again} />, 422)
    }
    const mapping = { corrections: correctionsIn(form.value, sheets) }
    const rowVersion = Number(form.value.rowVersion)
    await correctMapping(world, actor, kept.id, { mapping, rowVersion })
    return goOn(c, here(organisation, `/staff/imports/${kept.id}`))
  },

  async confirm(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const id = idIn<'import'>(c)
    const form = await readForm(c, ConfirmationForm)
    // What was confirmed is what was shown: another version of it is shown first.
    if (form.ok) await confirmImport(world, actor, id, { rowVersion: form.value.rowVersion, inWorker: true })
    return goOn(c, here(organisation, `/staff/imports/${id}`))
  },

  async discard(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const id = idIn<'import'>(c)
    const decision = await discardImport(world, actor, id)
    if (!decision.ok) return goOn(c, here(organisation, `/staff/imports/${id}`))
    return goOn(c, here(organisation, '/staff/imports'), 'imports.discarded')
  },

  async openUndoing(c: PageContext) {
    const { world, actor } = asStaff(c)
    const kept = await importIn(c)
    const decision = await look(world, actor, async (db) =>
      decide(db, actor, kept, await listAllRows(db, actor, kept.id)),
    )
    return show(c, <ImportUndoPage c={c} kept={kept} refusals={decision.ok ? [] : decision.reasons} />)
  },

  async undo(c: PageContext) {
    const { world, organisation, actor } = asStaff(c)
    const id = idIn<'import'>(c) as ImportId
    const decision = await undoImport(world, actor, id)
    if (decision.ok) return goOn(c, here(organisation, `/staff/imports/${id}`), 'imports.undone')
    return show(c, <ImportUndoPage c={c} kept={await importIn(c)} refusals={decision.reasons} />, 422)
  },
}

/** Enough to answer a few at once, and few enough that the button below is not far. */
const FIRST_QUESTIONS = 5

function firstQuestions(c: PageContext, { id }: Import): Promise<FirstQuestions> {
  const { world, actor } = asStaff(c)
  return look(world, actor, async (db) => {
    await audit(db, actor, { action: 'import-questions.read', subject: { type: 'import', id } })
    return {
      questions: (await listQuestions(db, actor, id, { only: 'open', page: 1, perPage: FIRST_QUESTIONS })).rows,
      counts: await countQuestions(db, actor, id),
    }
  })
}

export async function importIn(c: PageContext): Promise<Import> {
  const { world, actor } = asStaff(c)
  return look(world, actor, (db) => getImport(db, actor, idIn<'import'>(c)))
}

async function showNew(c: PageContext, form: FormView, status: 200 | 422 = 200) {
  const { world, organisation, actor } = asStaff(c)
  const today = todayIn(world, organisation.timeZone)
  const events = await look(world, actor, async (db) =>
    (await listEvents(db, actor)).filter(({ heldOn, cancelled }) => heldOn >= today && cancelled === null),
  )
  return show(c, <ImportNewPage c={c} form={form} events={events} />, status)
}
