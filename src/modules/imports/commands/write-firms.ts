import {
  type EmployerChange,
  insertEmployers,
  insertJobs,
  insertMembers,
  saveEmployers,
  saveJobs,
  saveMember,
} from '#src/modules/employers/commands/write-employers.ts'
import type {
  EmployerFields,
  EmployerId,
  JobFields,
  JobId,
  MemberFields,
  MemberId,
} from '#src/modules/employers/types.ts'
import { idFor, note, type Piece, piecesOf, type Writing } from '#src/modules/imports/commands/writing.ts'
import { partKey } from '#src/modules/imports/rules/keys.ts'
import type { PartName, RowPlan } from '#src/modules/imports/types.ts'

/** Writes the firms of the rows, the people of theirs that are named, and their jobs. */
export async function writeFirms(writing: Writing, rows: readonly RowPlan[]): Promise<void> {
  await writeEmployers(writing, rows)
  await writeMembers(writing, rows)
  await writeJobs(writing, rows)
}

/** Those that are new, and those that change. */
function parted(rows: readonly RowPlan[], name: PartName): { fresh: Piece[]; changed: Piece[] } {
  const pieces = piecesOf(rows, name)
  return {
    fresh: pieces.filter(({ part }) => part.id === null),
    changed: pieces.filter(({ part }) => part.id !== null),
  }
}

async function writeEmployers(writing: Writing, rows: readonly RowPlan[]): Promise<void> {
  const { tx, actor, world, ids } = writing
  const firms = rows.filter(({ kind }) => kind === 'employer')
  const { fresh, changed } = parted(firms, 'employer')
  const fields = ({ part }: Piece) => part.after as unknown as EmployerFields
  const made = await insertEmployers(tx, actor, world.now(), fresh.map(fields))
  for (const [place, piece] of fresh.entries()) {
    ids.set(piece.row.key, made[place]!)
    note(writing, piece, made[place]!, partKey('employer', made[place]!))
  }
  const changes = changed.map((piece): EmployerChange => ({ id: piece.part.id as EmployerId, ...fields(piece) }))
  await saveEmployers(tx, actor, world.now(), changes)
  for (const { key, parts, action, refs } of firms) {
    if (parts[0]?.id) ids.set(key, parts[0].id)
    if (action === 'merge' && refs.employer) ids.set(key, idFor(writing, refs.employer))
  }
}

async function writeMembers(writing: Writing, rows: readonly RowPlan[]): Promise<void> {
  const { fresh, changed } = parted(rows, 'member')
  const fields = ({ part }: Piece) => part.after as unknown as MemberFields
  const members = fresh.map((piece) => ({
    ...fields(piece),
    employerId: idFor(writing, piece.row.key) as EmployerId,
  }))
  const ids = await insertMembers(writing.tx, writing.actor, members)
  for (const [place, piece] of fresh.entries()) note(writing, piece, ids[place]!, partKey('member', ids[place]!))
  for (const piece of changed) await saveMember(writing.tx, piece.part.id as MemberId, fields(piece))
}

async function writeJobs(writing: Writing, rows: readonly RowPlan[]): Promise<void> {
  const { tx, actor, world } = writing
  const { fresh, changed } = parted(rows, 'job')
  const fields = ({ part }: Piece) => part.after as unknown as JobFields
  const jobs = fresh.map((piece) => ({
    ...fields(piece),
    employerId: idFor(writing, piece.row.refs.employer) as EmployerId,
  }))
  const ids = await insertJobs(tx, actor, world.now(), jobs)
  for (const [place, piece] of fresh.entries()) note(writing, piece, ids[place]!, partKey('job', ids[place]!))
  await saveJobs(
    tx,
    world.now(),
    changed.map((piece) => ({ id: piece.part.id as JobId, ...fields(piece) })),
  )
}
