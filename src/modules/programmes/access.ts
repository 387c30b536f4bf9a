import { isStaff } from '#src/modules/identity/access.ts'
import type { Actor } from '#src/modules/identity/types.ts'

export const mayDecideAdmissions = (actor: Actor): boolean => isStaff(actor, 'manager', 'coordinator', 'adviser')
/** Criteria decide about people: only those who answer for the programme change them. */
export const mayReviseCriteria = (actor: Actor): boolean => isStaff(actor, 'manager')
export const mayInstallProgrammes = (actor: Actor): boolean => actor.kind === 'system' || isStaff(actor, 'manager')
