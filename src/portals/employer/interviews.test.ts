import { expect, test } from 'vitest'
import { eligibilityAnswers, newCandidate, profileAnswers } from '#src/modules/candidates/examples.ts'
import { noteArrival } from '#src/modules/interviews/commands/check-ins.ts'
import { newId } from '#src/platform/id.ts'
import { coordinator, north } from '#tests/support/cast.ts'
import { type HeldDay, heldDay, THE_DAY } from '#tests/support/held-day.ts'
import { enterByLink } from '#tests/support/personal-links.ts'
import { type Browser, openSite } from '#tests/support/site.ts'
import { factsIn, freshWorld, type TestWorld } from '#tests/support/world.ts'

/** What no firm may ever read of Ottilie, each in a place of its own. */
const CANARIES = {
  status: 'canari-statut',
  origin: 'canari-origine',
  arrival: 'canari-arrivee',
  postalCode: 'X9X9X9',
  studies: 'canari-etudes',
  quebec: 'canari-quebec',
  email: 'canari-courriel@exemple.ca',
  phone: '5550188',
  wage: '98.75',
  note: 'canari-note',
  availability: 'canari-disponibilite',
  pair: 'canari-paire',
  answer: 'canari-reponse',
  decline: 'canari-refus',
}

const ottilie = {
  contact: { ...newCandidate().contact, email: CANARIES.email, phone: `+1514${CANARIES.phone}` },
  profile: profileAnswers({ wageFloor: 98.75 }),
  eligibility: eligibilityAnswers({
    statusSaid: CANARIES.status,
    originCountry: CANARIES.origin,
    arrivalSaid: CANARIES.arrival,
    postalCode: CANARIES.postalCode,
    diplomaSaid: CANARIES.studies,
    quebecSaid: CANARIES.quebec,
  }),
}

async function openDay(now: string) {
  const world = await freshWorld({ now })
  const day = await heldDay(world, { ottilie })
  const { browser } = await openSite(world)
  const firm = (employerId: string) => enterByLink(world, browser(), { kind: 'employer', employerId })
  return { world, day, firm, path: `/o/nord/employer/events/${day.eventId}/day` }
}

const yes = { answer: 'yes', reason: 'skills', said: '', note: 'À rappeler.', rowVersion: '0' }

test('in the four minutes after a meeting a recruiter answers in one form, and sees it kept', async () => {
  const { world, day, firm, path } = await openDay(THE_DAY.firstSlot)
  await noteArrival(world, coordinator, { eventId: day.eventId, registrationId: day.registrations.ottilie })
  const recruiter = await firm(day.brumeval)
  const opened = await recruiter.get(path)
  expect(opened.headers.get('refresh')).toBe(null)
  const now = await opened.text()
  for (const said of ['Entrevue en cours, 10 h à 10 h 15', '10:00', 'La personne est ici depuis 10 h 05'])
    expect(now.replaceAll('\u00a0', ' ')).toMatch(said)
  expect(now).toMatch('<h1><bdi dir="auto">Ottilie Brandenbourgeois</bdi></h1>')
  const sent = await recruiter.post(`${path}/meetings/${day.meetings.ottilieBrumeval}/answers`, yes)
  expect([sent.status, sent.headers.get('location')]).toEqual([303, `${path}?table=1&done=interviews.answered`])
  const after = await recruiter.get(`${path}?table=1&done=interviews.answered`)
  expect(after.headers.get('refresh')).toBe(`30; url=${path}?table=1`)
  expect(await after.text()).toMatch('Votre réponse\u00a0: Oui.')
  expect((await factsIn(world)).filter((type) => type === 'interview.answered')).toHaveLength(1)
})

test('a no without a reason comes back with what was typed and the reason asked for', async () => {
  const { world, day, firm, path } = await openDay(THE_DAY.firstSlot)
  const recruiter = await firm(day.brumeval)
  const no = { ...yes, answer: 'no', reason: '', note: 'Parle clairement.' }
  const refused = await recruiter.post(`${path}/meetings/${day.meetings.ottilieBrumeval}/answers`, no)
  const page = await refused.text()
  expect(refused.status).toBe(422)
  expect(page).toMatch('Choisissez une raison pour dire non.')
  expect(page).toMatch('Parle clairement.')
  expect((await factsIn(world)).includes('interview.answered')).toBe(false)
})

test('the same answer sent twice, as by a nervous thumb, is one answer', async () => {
  const { world, day, firm, path } = await openDay(THE_DAY.firstSlot)
  const recruiter = await firm(day.brumeval)
  const twice = { ...yes, _key: 'pressed-twice' }
  const send = () => recruiter.post(`${path}/meetings/${day.meetings.ottilieBrumeval}/answers`, twice)
  expect((await Promise.all([send(), send()])).map(({ status }) => status)).toEqual([303, 303])
  expect((await factsIn(world)).filter((type) => type === 'interview.answered')).toHaveLength(1)
})

test('a firm gets 404 for the meeting, the event and the answers of others', async () => {
  const { world, day, firm, path } = await openDay(THE_DAY.firstSlot)
  const other = await firm(day.orfeo)
  const meeting = `${path}/meetings/${day.meetings.ottilieBrumeval}`
  expect((await other.get(meeting)).status).toBe(404)
  expect((await other.post(`${meeting}/answers`, yes)).status).toBe(404)
  expect((await other.get(path.replace(day.eventId, newId()))).status).toBe(404)
  expect((await factsIn(world)).includes('interview.answered')).toBe(false)
})

test('nothing that is not for firms reaches any page of a firm', async () => {
  const { world, day, firm, path } = await openDay(THE_DAY.secondSlot)
  await placeCanaries(world, day)
  const pages = await crawl(await firm(day.orfeo), [path, `${path}?lang=en`, '/o/nord/employer'])
  const text = pages.join('\n')
  expect(pages.length).toBeGreaterThan(3)
  expect(text).toMatch('Ottilie Brandenbourgeois')
  expect(text).toMatch('SQL')
  expect(Object.entries(CANARIES).filter(([, canary]) => text.includes(canary))).toEqual([])
})

async function placeCanaries({ owner }: TestWorld, day: HeldDay): Promise<void> {
  const { eventId, orfeo: employerId, ottilie: candidateId, tables } = day
  const own = { organisationId: north, id: newId() }
  await owner
    .insertInto('candidateNotes')
    .values({ ...own, candidateId, text: CANARIES.note })
    .execute()
  await owner.updateTable('registrations').set({ availabilitySaid: CANARIES.availability }).execute()
  const pair = { ...own, eventId, candidateId, employerId }
  await owner
    .insertInto('forbiddenPairs')
    .values({ ...pair, reason: CANARIES.pair })
    .execute()
  const said = { ...pair, tableId: tables[2], side: 'candidate' }
  const answer = { ...said, answer: 'no', reason: 'other', said: CANARIES.answer }
  await owner.insertInto('interviewAnswers').values(answer).execute()
  const { employerId: _, ...decline } = said
  await owner
    .insertInto('meetingDeclines')
    .values({ ...decline, reason: CANARIES.decline })
    .execute()
}

/** Every page of the firm that can be reached by links, each once. */
async function crawl(browser: Browser, starts: string[]): Promise<string[]> {
  const [waiting, seen, pages] = [[...starts], new Set<string>(), [] as string[]]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const answer = await browser.get(path)
    const page = `${[...answer.headers].join('\n')}\n${await answer.text()}`
    pages.push(page)
    const links = [...page.matchAll(/href="([^"#]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
    waiting.push(...links.filter((href) => href.startsWith('/o/nord/employer')))
  }
  return pages
}
