import type { Draft, Read } from '#src/engines/reading/types.ts'
import type { CandidateId } from '#src/modules/candidates/types.ts'
import { giveCv } from '#src/modules/careers/commands/give-cv.ts'
import { tellLanguages, tellStudies, tellWorks } from '#src/modules/careers/commands/tell-career.ts'
import { json } from '#src/platform/database.ts'
import { asCandidateActor } from '#tests/support/cast.ts'
import type { TestWorld } from '#tests/support/world.ts'

const read = <T>(value: T, text: string): Read<T> => ({ value, confidence: 0.6, evidence: { page: 1, line: 4, text } })

/** A CV as it was read: one job that is sure of nothing, one diploma, two languages, a detail left aside. */
const DRAFT: Draft = {
  language: 'fr',
  name: read('Zéphirine Quessy', 'Zéphirine Quessy'),
  email: null,
  phone: null,
  experiences: [
    {
      title: read('Soudeuse', 'Soudeuse, Structures du Fleuve, Lévis'),
      codes: [{ code: '72106', confidence: 0.9 }],
      employer: read('Structures du Fleuve', 'Soudeuse, Structures du Fleuve, Lévis'),
      country: null,
      start: read('2019-03', '03/2019 à 05/2022'),
      end: read('2022-05', '03/2019 à 05/2022'),
      precision: 'month',
      tasks: [],
    },
  ],
  education: [],
  languages: [],
  skills: [read('soudage MIG', 'soudage MIG')],
  notNeeded: ['birth'],
}

/** A person with a CV that was read, and parts of it confirmed, by the real commands; its reading is put there. */
export async function tellCareer(world: TestWorld, organisationId: string, candidate: string): Promise<void> {
  const actor = asCandidateActor(candidate, organisationId)
  await giveCv(world, actor, { name: 'CV.pdf', bytes: new Uint8Array(Buffer.from('%PDF-1.7')) })
  await world.owner
    .updateTable('cvs')
    .set({ state: 'read', draft: json(DRAFT), readAt: world.now() })
    .where('candidateId', '=', candidate as CandidateId)
    .execute()
  const about = { employer: 'Structures du Fleuve', country: 'Canada', source: null }
  const works = [{ ...about, title: 'Soudeuse', cnpCode: '72106', startedIn: '2019-03', endedIn: '2022-05' }]
  await tellWorks(world, actor, works, { thisMonth: '2026-11' })
  const study = { degree: 'DEP', field: 'Soudage', institution: 'Centre du Fleuve', country: 'Canada' }
  await tellStudies(world, actor, [{ ...study, endedIn: 2018, landmark: 'DEP', source: null }])
  await tellLanguages(world, actor, [{ language: 'fr', levelSaid: 'B2' }])
  // Checked again: each page then shows what was read as well as what was said.
  await world.owner
    .updateTable('cvs')
    .set({ confirmed: ['studies', 'languages'] })
    .execute()
}
