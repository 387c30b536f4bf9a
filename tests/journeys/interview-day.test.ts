import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Browser } from 'playwright-core'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { wordsFor } from '#src/words/words.ts'
import { launchBrowser, visitor } from '#tests/support/browser.ts'
import { readCalendar } from '#tests/support/calendars.ts'
import { type Chamber, openNewChamber } from '#tests/support/chamber.ts'
import { answerSheet, FILE_NAMES } from '#tests/support/first-event.ts'
import { comeIn, confirm, decline, type Guest, sayYesAtTable, sayYesTo } from '#tests/support/guests.ts'
import {
  approveMatches,
  bringIn,
  checkIn,
  download,
  drawUp,
  type Office,
  readEligibility,
  readFigures,
  release,
  repair,
  signIn,
} from '#tests/support/office-work.ts'
import { type FollowedMeeting, meetingsInForce } from '#tests/support/plan-of-day.ts'
import { sharedPath } from '#tests/support/shared.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

const RUNS: Run[] = [
  { language: 'fr', width: 'desk' },
  { language: 'en', width: 'phone' },
]

const FILES = [...FILE_NAMES, 'evenement.json'].map((name) => sharedPath(`data/first-event/${name}`))

type Run = { language: 'fr' | 'en'; width: 'desk' | 'phone' }

/** Somebody with a browser of their own; what goes wrong there fails the test. */
async function someone(chamber: Chamber, { language, width }: Run) {
  const visit = await visitor(browser, chamber.origin, { language, width })
  onTestFinished(() => visit.context.close())
  return visit
}

for (const run of RUNS)
  test(`an interview day from a chamber's files to its figures, in ${run.language} on a ${run.width}`, async () => {
    const chamber = await openNewChamber({ now: '2027-02-17T15:00:00Z' })
    onTestFinished(chamber.close)
    const t = wordsFor(run.language)
    const { page, faults } = await someone(chamber, run)
    const office: Office = { chamber, page, t }
    await signIn(office, 'coordinator')
    await bringIn(office, FILES)
    await expectPeople(office)
    await approveMatches(office, '32')
    expect(await drawUp(office)).toEqual(t.timetables.certificate.optimalTitle)
    await release(office, 1)
    await chamber.settled()
    const first = await meetingsInForce(chamber)
    expectOwnTimes(chamber, first)

    const guest = async (portal: Guest['portal'], email: string): Promise<Guest> => {
      const own = await someone(chamber, { ...run, width: 'phone' })
      const entered: Guest = { chamber, page: own.page, t, portal }
      await comeIn(entered, await chamber.mailTo(email))
      return entered
    }
    const [met] = first
    const person = await guest('candidate', met!.email)
    await confirm(person)
    const refused = first.find(({ candidateId }) => candidateId !== met!.candidateId)!
    await decline(await guest('candidate', refused.email), refused.employer, 'Trop loin.')

    const told = chamber.mails.received.length
    await repair(office)
    await chamber.settled()
    expectOnlyDifferences(chamber, { before: first, after: await meetingsInForce(chamber), told })

    chamber.world.setNow(met!.startsAt)
    await signIn(office, 'coordinator')
    await checkIn(office, { search: met!.familyNames, name: met!.name })
    await sayYesAtTable(await guest('employer', met!.contact), met!.id)
    const beforeYes = chamber.mails.received.length
    await sayYesTo(await guest('candidate', met!.email), met!.employer)
    await chamber.settled()
    const introduced = chamber.mails.received.slice(beforeYes).map(({ to }) => to)
    expect(introduced.sort()).toEqual([met!.email, met!.contact].sort())

    chamber.world.setNow(met!.endsAt)
    await expectFigures(office)
    expect(faults).toEqual([])
  }, 120_000)

/** A person of the answer sheet; nobody is judged who was refused. */
type Judged = { courriel: string; admissibilite?: { laval: { avis: string } } }

/** As many people as the answer sheet keeps; and of one whom the programme of Laval does not take, the file says so. */
async function expectPeople(office: Office): Promise<void> {
  const { candidats, personnes } = answerSheet()
  const { world } = office.chamber
  const kept = await world.owner.selectFrom('candidates').select('id').execute()
  expect(kept.length).toEqual(candidats.personnesRetenues)
  const refused = (personnes as Judged[]).find(({ admissibilite: answers }) => answers?.laval.avis === 'non')
  const page = await readEligibility(office, refused?.courriel ?? '')
  expect(page.split(office.t.programmes.answersLong.no).length - 1).toEqual(1)
}

/**
 * Every candidate with meetings got a file with exactly those, in UTC, by their identities; and nobody a second mail.
 */
function expectOwnTimes({ mails, slug }: Chamber, meetings: FollowedMeeting[]): void {
  const people = [...new Set(meetings.map(({ email }) => email))]
  for (const email of people) {
    const got = mails.received.filter(({ to }) => to === email)
    const own = meetings.filter((meeting) => meeting.email === email)
    const { method, entries } = readCalendar(got[0]?.calendar ?? '')
    expect([email, got.length, method]).toEqual([email, 1, 'PUBLISH'])
    expect(entries.map(({ uid, sequence, startsAt, endsAt }) => ({ uid, sequence, startsAt, endsAt }))).toEqual(
      own.map(({ id, startsAt, endsAt }) => ({
        uid: `${id}.candidate@${slug}.jumelage`,
        sequence: 1,
        startsAt,
        endsAt,
      })),
    )
  }
}

type Versions = { before: FollowedMeeting[]; after: FollowedMeeting[]; told: number }

/** Only those with a difference were written to, and their file holds nothing but it. */
function expectOnlyDifferences({ mails, slug }: Chamber, { before, after, told }: Versions): void {
  const placed = (meetings: FollowedMeeting[]) =>
    new Map(meetings.map((meeting) => [`${meeting.id} ${meeting.slot}`, meeting]))
  const [old, now] = [placed(before), placed(after)]
  const changed = [
    ...before.filter((meeting) => !now.has(`${meeting.id} ${meeting.slot}`)),
    ...after.filter((meeting) => !old.has(`${meeting.id} ${meeting.slot}`)),
  ]
  const later = mails.received.slice(told)
  expect(changed.length).toBeGreaterThan(0)
  expect(new Set(later.map(({ to }) => to))).toEqual(new Set(changed.flatMap(({ email, contact }) => [email, contact])))
  for (const { to, calendar } of later) {
    const { entries } = readCalendar(calendar ?? '')
    const own = changed.filter(({ email, contact }) => email === to || contact === to)
    const side = own.some(({ email }) => email === to) ? 'candidate' : 'employer'
    expect(new Set(entries.map(({ uid }) => uid))).toEqual(
      new Set(own.map(({ id }) => `${id}.${side}@${slug}.jumelage`)),
    )
    expect(new Set(entries.map(({ sequence }) => sequence))).toEqual(new Set([2]))
  }
}

/** The page, the table for spreadsheets, the workbook and the document say the same numbers. */
async function expectFigures(office: Office): Promise<void> {
  const { t } = office
  const shown = await readFigures(office)
  const { figures } = t.reporting
  expect([shown[figures.present.name], shown[figures.held.name]]).toEqual(['1', '1'])

  const rows = (await download(office, 'csv')).toString('utf8').slice(1).trimEnd().split('\r\n').slice(1)
  const inCsv = rows.map((row) => row.split('";"').map((cell) => cell.replace(/^"|"$/g, '')))
  expect(Object.fromEntries(inCsv.map(([name, value]) => [name, value]))).toEqual(shown)

  const workbook = await readXlsxFile(await download(office, 'xlsx'))
  const sheet =
    'data' in workbook[0]!
      ? (workbook[0] as unknown as { data: unknown[][] }).data
      : (workbook as unknown as unknown[][])
  expect(Object.fromEntries(sheet.slice(1).map(([name, value]) => [name, value]))).toEqual(shown)

  const pdf = await getDocument({ data: new Uint8Array(await download(office, 'pdf')), verbosity: 0 }).promise
  const { items } = await (await pdf.getPage(1)).getTextContent()
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ')
  for (const name of Object.keys(shown).slice(0, 3)) expect(text).toContain(name)
}
