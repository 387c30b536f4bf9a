import type pg from 'pg'
import { findNewestBackup } from '#src/cli/doctor/backups.ts'
import { bad, type Finding, good, poor } from '#src/cli/doctor/finding.ts'
import { type AuditEnd, type AuditFault, type BrokenAudit, verifyAudit } from '#src/platform/audit-chain.ts'
import { readManifest } from '#src/platform/backup/manifest.ts'

/**
 * Whether the lines of who did and saw what are as they were written, and go on from where the newest backup ended:
 * whoever may do everything in the database can also make the whole chain anew, but not in a backup kept elsewhere.
 */
export async function examineAudit(client: pg.Client, dataDir: string, now: Date): Promise<Finding[]> {
  const earlier = endsOfNewestBackup(dataDir)
  if (!Array.isArray(earlier)) return [earlier]
  const chains = await verifyAudit(client, { now, earlier })
  const { rows } = await client.query<{ id: string; name: string }>('select id, name from organisations')
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  const broken = chains.flatMap(({ organisationId, broken }) =>
    broken ? [brokenIn(names.get(organisationId)!, broken)] : [],
  )
  if (broken.length > 0) return broken
  const lines = chains.reduce((total, chain) => total + chain.lines, 0)
  return [good('Audit', `${lines} lines, as they were written`)]
}

function endsOfNewestBackup(dataDir: string): AuditEnd[] | Finding {
  const backup = findNewestBackup(dataDir)
  if (!backup) return []
  try {
    return readManifest(backup.folder).audit ?? []
  } catch (error) {
    return poor('Audit', (error as Error).message, 'Run "jumelage backup" to make another.')
  }
}

const FAULTS: Record<AuditFault, string> = {
  edited: 'was edited after it was written',
  removed: 'was removed',
  'link-edited': 'has a link that was edited',
  gap: 'was removed, and its link with it',
  'end-missing': 'is the last that is left, and there were more',
  unlinked: 'was put there by something else than the application',
  remade: 'is not the one that the newest backup tells of',
}

function brokenIn(organisation: string, { fault, place, lineId }: BrokenAudit): Finding {
  const line = [place, lineId && `(${lineId})`].filter((part) => part !== null).join(' ')
  const mend =
    'Somebody changed the database by other means, or an older backup was restored. If nobody says why, keep a copy ' +
    'for whoever looks into it, compare with the backups, and note it as an incident.'
  return bad('Audit', `${organisation}: line ${line} ${FAULTS[fault]}.`, mend)
}
