import { Command, InvalidArgumentError } from 'commander'
import { besideApplication, readInstallation, say } from '#src/cli/installation.ts'
import type { World } from '#src/platform/world.ts'

type Flags = {
  name: string
  shortName?: string
  slug: string
  city: string
  email: string
  timeZone: string
  managerName: string
  managerEmail: string
}

/** `jumelage setup`: an organisation with its first manager, who invites the others and opens the portal. */
export function setupCommand(): Command {
  return new Command('setup')
    .description('make an organisation and its first manager, without the demo world')
    .requiredOption('--name <name>', 'name of the organisation, 2 to 200 characters', lengthBetween(2, 200))
    .option('--short-name <name>', 'short name, for narrow screens (default: the name)', lengthBetween(2, 60))
    .requiredOption('--slug <slug>', 'its word in addresses, such as rive-claire: small letters, digits, dashes', slug)
    .requiredOption('--city <city>', 'its city', lengthBetween(1, 100))
    .requiredOption('--email <address>', 'where people write to it', address)
    .option('--time-zone <zone>', 'its time zone', timeZone, 'America/Toronto')
    .requiredOption('--manager-name <name>', 'name of the first manager', lengthBetween(1, 100))
    .requiredOption('--manager-email <address>', 'where the manager receives the sign-in code', address)
    .action(setUp)
}

async function setUp(flags: Flags): Promise<void> {
  const { prepareServer } = await import('#src/platform/server.ts')
  const { openWorld } = await import('#src/platform/world.ts')
  const config = readInstallation()
  await besideApplication(config, async (server) => {
    await prepareServer(server)
    const world = openWorld(config, server.appUrl)
    try {
      await found(world, flags)
    } finally {
      await world.db.destroy()
    }
  })
  say(`${flags.name} is made. ${flags.managerName} signs in at the address below with ${flags.managerEmail},`)
  say('adds a passkey, names who answers for privacy, publishes the policy, and invites the team.')
  process.stdout.write(`${config.baseUrl}/o/${flags.slug}\n`)
}

async function found(world: World, flags: Flags): Promise<void> {
  const { foundOrganisation, systemIn } = await import('#src/modules/organisations/commands/found-organisation.ts')
  const { appointStaff } = await import('#src/modules/identity/commands/staff.ts')
  const { name, slug, city, timeZone, email, shortName = name } = flags
  const founded = await foundOrganisation(world, { name, shortName, slug, city, timeZone, contactEmail: email })
  if (!founded.ok) throw new Error(`There is an organisation with the word ${slug} already: choose another --slug.`)
  const manager = { name: flags.managerName, email: flags.managerEmail, roles: ['manager'] as const }
  await appointStaff(world, systemIn(founded.value), manager)
}

const lengthBetween = (least: number, most: number) => (text: string) => {
  const line = text.trim()
  if (line.length < least || line.length > most || /[\r\n]/.test(line))
    throw new InvalidArgumentError(`One line of ${least} to ${most} characters is needed.`)
  return line
}

function slug(text: string): string {
  if (text.length > 60 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text))
    throw new InvalidArgumentError('Small letters and digits are needed, in words joined by single dashes.')
  return text
}

function address(text: string): string {
  if (text.length > 254 || !/^[^\s@<>,;"]{1,64}@[^\s@<>,;"]+\.[^\s@<>,;".]{2,}$/.test(text))
    throw new InvalidArgumentError('An address such as name@chamber.example is needed.')
  return text
}

function timeZone(text: string): string {
  if (!Intl.supportedValuesOf('timeZone').includes(text))
    throw new InvalidArgumentError('A time zone such as America/Toronto is needed.')
  return text
}
