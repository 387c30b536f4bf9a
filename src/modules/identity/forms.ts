import { z } from 'zod'
import { STAFF_ROLES } from '#src/modules/identity/types.ts'
import { emailField, many, optionalLine, requiredLine, textField } from '#src/platform/form.ts'

/** Where to go next is checked where it is used. */
const path = optionalLine(500)

export const SignInForm = z.object({ email: emailField, next: path, from: path })
export const CodeForm = z.object({ code: requiredLine(40) })

const roles = many(z.enum(STAFF_ROLES, 'choice-invalid'))

export const InvitationForm = z.object({ name: requiredLine(100), email: emailField, roles })
export const RolesForm = z.object({ roles })
export const RecoveryForm = z.object({ reason: textField(500).refine((text) => text.length > 0, 'required') })
