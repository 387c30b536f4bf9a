import { expect, test } from 'vitest'
import { heldDay, THE_DAY } from '#tests/support/held-day.ts'
import { enterByLink } from '#tests/support/personal-links.ts'
import { openSite } from '#tests/support/site.ts'
import { factsIn, freshWorld } from '#tests/support/world.ts'

async function openDay(now: string) {
  const world = await freshWorld({ now })
  const day = await heldDay(world)
  const { browser } = await openSite(world)
  const person = await enterByLink(world, browser(), { kind: 'candidate', candidateId: day.ottilie })
  const path = `/o/nord/candidate/events/${day.eventId}/day`
  const read = async (address = path) => textOf(await (await person.get(address)).text())
  return { world, day, person, path, read }
}

const textOf = (page: string) =>
  page
    .replace(/^.*<main/s, '<main')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ')

test('before the day a person sees their own times, says that they come, and declines one meeting', async () => {
  const { world, day, person, path, read } = await openDay(THE_DAY.before)
  const page = await read()
  expect(page).toMatch('10 h Brumeval Table 1 Postes : Technicienne ou technicien en génie industriel')
  expect(page).toMatch('10 h 15 Filigrane Table 3 Postes : Polisseur ou polisseuse')
  expect((await person.post(`${path}/confirmations`)).status).toBe(303)
  expect(await read()).toMatch('Vous avez confirmé votre présence.')
  const meeting = `${path}/meetings/${day.meetings.ottilieOrfeo}`
  expect(await read(`${meeting}/declines`)).toMatch('Refuser l’entrevue avec Filigrane?')
  expect((await person.post(`${meeting}/declines`, { reason: 'Trop loin' })).status).toBe(303)
  expect(await read()).toMatch('10 h 15 Filigrane Table 3 Postes : Polisseur ou polisseuse Vous avez refusé')
  const facts = (await factsIn(world)).filter((type) => !type.startsWith('access-link'))
  expect(facts).toEqual(['attendance.confirmed', 'meeting.declined'])
})

test('on the day the page says where to be now and next, and asks for the answer after', async () => {
  const { world, person, path, read } = await openDay(THE_DAY.firstSlot)
  expect(await read()).toMatch(
    'Maintenant Table 1, Brumeval 10 h à 10 h 15 Votre prochaine entrevue Table 3, Filigrane',
  )
  expect((await person.get(path)).headers.get('refresh')).toBe(`60; url=${path}`)
  world.setNow(THE_DAY.secondSlot)
  expect(await read()).toMatch('Maintenant Table 3, Filigrane 10 h 15 à 10 h 30 Et maintenant, Brumeval?')
  world.setNow(THE_DAY.after)
  expect(await read()).toMatch('Vos entrevues sont finies.')
})

test('the question says what a yes opens before it is asked, and a meeting that began is not declined', async () => {
  const { world, day, person, path, read } = await openDay(THE_DAY.secondSlot)
  const meeting = `${path}/meetings/${day.meetings.ottilieBrumeval}`
  expect(await read(`${meeting}/answers`)).toMatch(/vous acceptez d’ouvrir le contact.*Votre réponse/)
  expect((await person.post(`${meeting}/declines`, { reason: '' })).status).toBe(422)
  const no = { answer: 'no', reason: '', said: '', rowVersion: '0' }
  expect((await person.post(`${meeting}/answers`, no)).status).toBe(422)
  const kept = await person.post(`${meeting}/answers`, { ...no, reason: 'rather-not' })
  expect([kept.status, kept.headers.get('location')]).toEqual([303, `${path}?done=interviews.answered`])
  expect(await read()).toMatch('Votre réponse : Non')
  const facts = (await factsIn(world)).filter((type) => !type.startsWith('access-link'))
  expect(facts).toEqual(['interview.answered'])
})

test('the meeting of another person does not exist for this one', async () => {
  const { day, person, path } = await openDay(THE_DAY.secondSlot)
  const other = `${path}/meetings/${day.meetings.baoOrfeo}`
  expect((await person.get(`${other}/answers`)).status).toBe(404)
  expect((await person.get(`${other}/declines`)).status).toBe(404)
})
