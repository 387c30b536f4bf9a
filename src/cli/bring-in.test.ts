import { expect, test } from 'vitest'
import { bringInto } from '#src/cli/bring-in.ts'
import { broughtInWords, importation } from '#src/cli/brought-in.ts'
import { newId } from '#src/platform/id.ts'
import { wordsFor } from '#src/words/words.ts'
import { firstEventBytes } from '#tests/support/imports.ts'
import { freshWorld } from '#tests/support/world.ts'

const t = wordsFor('en')
const north = { organisation: 'nord', event: undefined, sharing: true }

test('the command line writes what the screen would, and the second time nothing', async () => {
  const world = await freshWorld()
  const first = await bringInto(world, firstEventBytes(), north, t)
  expect([first.refusals, importation(first)]).toMatchObject([
    [],
    { ecrit: true, candidats: { crees: 98, fusionnes: 4, refuses: 8 }, postes: { crees: 31 } },
  ])
  expect(broughtInWords(first, t)[1]).toBe('Candidates: 98 to create, 4 merged, 8 refused')
  const second = await bringInto(world, firstEventBytes(), north, t)
  expect(importation(second)).toMatchObject({ id: null, ecrit: false, candidats: { crees: 0, inchanges: 98 } })
  expect(await world.owner.selectFrom('imports').select('state').execute()).toEqual([{ state: 'written' }])
})

test('an organisation and an event that are not there are said', async () => {
  const world = await freshWorld()
  const nowhere = await bringInto(world, [], { ...north, organisation: 'ailleurs' }, t)
  expect(nowhere.refusals).toEqual(['No organisation has the address “ailleurs”.'])
  const event = newId()
  const never = await bringInto(world, [], { ...north, event }, t)
  expect(never.refusals).toEqual([`The event “${event}” does not exist in this organisation.`])
})
