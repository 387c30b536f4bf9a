import { Command } from 'commander'
import { examineDatabase } from '#src/cli/doctor/database.ts'
import { bad, type Finding } from '#src/cli/doctor/finding.ts'
import { examineMachine } from '#src/cli/doctor/machine.ts'
import { examineMailServer } from '#src/cli/doctor/mail-server.ts'
import { readConfig } from '#src/platform/config.ts'

/** `jumelage doctor`: changes nothing. Exit code 1 when something is in the way of serving. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('say what is wrong with this installation, and how to mend it')
    .option('--json', 'write the findings as JSON')
    .action(async ({ json }: { json?: true }) => {
      const findings = await examine()
      process.stdout.write(json ? `${JSON.stringify(findings)}\n` : `${findings.map(inWords).join('\n')}\n`)
      if (findings.some(({ state }) => state === 'bad')) process.exitCode = 1
    })
}

async function examine(): Promise<Finding[]> {
  const config = readConfig(process.env)
  if (!config.ok)
    return config.reasons.map((reason) => bad('Configuration', reason, 'Change the variable and try again.'))
  const { value } = config
  const now = new Date()
  return [...examineMachine(value, now), await examineMailServer(value), ...(await examineDatabase(value, now))]
}

const MARKS = { good: 'ok  ', poor: 'look', bad: 'BAD ' }

const inWords = ({ about, state, found, mend }: Finding) =>
  `${MARKS[state]}  ${about}: ${found}${mend === undefined ? '' : `\n      → ${mend}`}`
