import type { BroughtIn } from '#src/cli/bring-in.ts'
import { ROW_ACTIONS, ROW_KINDS, type RowAction } from '#src/modules/imports/types.ts'
import type { Words } from '#src/words/words.ts'

/** What was written, for a person to read. */
export function broughtInWords({ kept, wroteNothing }: BroughtIn, t: Words): string[] {
  if (!kept) return []
  const { command, kinds, actions } = t.imports
  const counts = kept.summary?.counts ?? {}
  const lines = ROW_KINDS.filter((kind) => counts[kind]).map((kind) => {
    const said = ROW_ACTIONS.filter((action) => counts[kind]?.[action]).map((action) =>
      t.format(command.counted, {
        count: counts[kind]?.[action] ?? 0,
        action: actions[action].toLocaleLowerCase(t.language),
      }),
    )
    return t.format(command.line, { kind: kinds[kind], counts: said.join(', ') })
  })
  const { questions = 0, asked = { all: 0, open: 0 } } = kept.summary ?? {}
  return [
    ...(kept.fileNames.length > 0 ? [t.format(command.read, { files: kept.fileNames.join(', ') })] : []),
    ...lines,
    ...(questions > 0 ? [t.format(command.questionsKept, { count: questions })] : []),
    ...(asked.open > 0 ? [t.format(command.asked, { count: asked.open })] : []),
    wroteNothing ? command.sameAgain : t.format(command.written, { id: kept.id }),
  ]
}

const NAMES = {
  create: 'crees',
  update: 'misAJour',
  same: 'inchanges',
  merge: 'fusionnes',
  refuse: 'refuses',
  repeat: 'repetes',
} as const satisfies Record<RowAction, string>

const KINDS = {
  candidate: 'candidats',
  employer: 'entreprises',
  table: 'tables',
  job: 'postes',
  wish: 'souhaits',
  'forbidden-pair': 'interdits',
} as const

/** The same under the French keys of the exchange format. */
export function importation({ kept, wroteNothing }: BroughtIn) {
  const counts = kept?.summary?.counts ?? {}
  return {
    id: wroteNothing ? null : (kept?.id ?? null),
    evenement: kept?.eventId ?? null,
    ecrit: !wroteNothing,
    questions: kept?.summary?.questions ?? 0,
    valeursAPreciser: kept?.summary?.asked.open ?? 0,
    ...Object.fromEntries(
      ROW_KINDS.map((kind) => [
        KINDS[kind],
        Object.fromEntries(ROW_ACTIONS.map((action) => [NAMES[action], counts[kind]?.[action] ?? 0])),
      ]),
    ),
  }
}
