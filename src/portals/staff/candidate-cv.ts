import { getCvFile } from '#src/modules/careers/queries.ts'
import { audit } from '#src/platform/record.ts'
import { look } from '#src/platform/world.ts'
import { documentAnswer } from '#src/portals/parts/document-answer.ts'
import { asStaff, idIn, type PageContext } from '#src/portals/session.ts'

/** The original of a CV, for staff who work with the person. It holds more than they may need: opening it is noted. */
export const candidateCv = {
  async file(c: PageContext) {
    const { world, actor } = asStaff(c)
    const id = idIn<'candidate'>(c)
    const file = await look(world, actor, async (db) => {
      const found = await getCvFile(db, actor, id)
      await audit(db, actor, { action: 'cv.opened', subject: { type: 'candidate', id } })
      return found
    })
    return documentAnswer(c, file)
  },
}
