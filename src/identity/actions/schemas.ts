import { z } from 'zod'
import { requestTexts } from '../../i18n/texts/requests.ts'
import { fieldProblem } from '../../kernel/action/field-problem.ts'
import { count, document, message } from '../../kernel/action/schemas.ts'

/** Any text; a new password is validated by the policy. */
export const passwordText = z.string().min(1).max(1024)

/** The token of a link. */
export const linkToken = z.string().min(1).max(254)

const name = z.string().max(254).nullish()

/** A user name or an e-mail, in any case and in either of the two fields. */
export const loginName = { username: name, email: name }

export const hasLoginName = ({ username, email }: { username?: unknown; email?: unknown }): boolean =>
  isGiven(username) || isGiven(email)

/** Also checked when another field is missing, so that all errors are reported at once. */
export const loginNameRequired = {
  ...fieldProblem('required', requestTexts.field.required),
  path: ['username'],
  when: () => true,
}

const isGiven = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null

/** Seconds since 1970. */
export const expiry = count.meta({ description: 'Seconds since 1970.' })

/** The shape that Payload's clients expect after a sign-in; `user` is null where the user was not signed in. */
export const signedInOutput = z.object({
  message,
  token: z.string().optional(),
  exp: expiry.optional(),
  user: document('users').nullable(),
})

export const userOutput = document('users').nullable()
