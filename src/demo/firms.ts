import { FIRMS, RECRUITERS } from '#src/demo/cast.ts'
import type { Dice } from '#src/demo/random.ts'
import { TRADES } from '#src/demo/trades.ts'
import { insertEmployers, insertJobs, insertMembers } from '#src/modules/employers/commands/write-employers.ts'
import type { EmployerId, JobId, NewJob } from '#src/modules/employers/types.ts'
import type { Actor } from '#src/modules/identity/types.ts'
import type { Tx } from '#src/platform/database.ts'

export type DemoFirm = { id: EmployerId; trades: readonly number[]; recruiters: string[][]; jobs: JobId[] }

type Setting = { at: Date; host: string }

/** The firms of the demo world with the people who recruit for them, and their jobs. */
export async function makeFirms(tx: Tx, actor: Actor, dice: Dice, { at, host }: Setting): Promise<DemoFirm[]> {
  const fields = FIRMS.map(({ name, usualName, sector }) => ({
    name,
    usualName,
    sector,
    city: dice.pick(['Montréal', 'Laval', 'Longueuil']),
    sizeSaid: String(dice.between(12, 400)),
    remarks: null,
  }))
  const ids = await insertEmployers(tx, actor, at, fields)
  const names = [...RECRUITERS]
  const firms: DemoFirm[] = []
  for (const [place, { trades, tables }] of FIRMS.entries()) {
    const id = ids[place]!
    const recruiters = Array.from({ length: tables }, () => [names.shift() ?? 'Recruteuse'])
    await insertMembers(
      tx,
      actor,
      recruiters.flat().map((name, order) => ({
        employerId: id,
        name,
        title: null,
        email: `recrutement${order + 1}@firme${place + 1}.${host}`,
        phone: `+151455501${String(60 + place).padStart(2, '0')}`,
        isContact: order === 0,
        language: 'fr' as const,
      })),
    )
    const jobs = await insertJobs(
      tx,
      actor,
      at,
      trades.flatMap((trade, order) => makeJobs(dice, { id, trade, order })),
    )
    firms.push({ id, trades, recruiters, jobs })
  }
  return firms
}

function makeJobs(dice: Dice, { id, trade, order }: { id: EmployerId; trade: number; order: number }): NewJob[] {
  const work = TRADES[trade]!
  const spoken = dice.between(6, 8)
  const [low, high] = work.wage
  return [
    {
      employerId: id,
      reference: `P-${order + 1}`,
      title: dice.chance(0.5) ? `${work.titles[0]} (H/F/X)` : `${work.titles[1]} (H/F/X)`,
      cnpCode: work.code,
      cnpSaid: null,
      essentialSkills: dice.some(work.skills, 2),
      assetSkills: dice.some(work.skills, 2),
      frenchSpokenMin: spoken,
      frenchSpokenMax: spoken,
      frenchWrittenMin: spoken - 1,
      frenchWrittenMax: spoken - 1,
      otherLanguage: null,
      schedule: dice.pick(['Jour, 37,5 h', 'Jour, 40 h', 'Jour, 35 h']),
      wageMin: low,
      wageMax: high,
      wagePer: 'hour',
      region: dice.pick(['06', '13']),
      professionalOrder: null,
      openings: dice.between(1, 3),
      conditions: null,
    },
  ]
}
