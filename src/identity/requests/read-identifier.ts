import { problemAt, textOf } from './text-of.ts'

/**
 * The user name or e-mail of a request in lower case, whichever of the two fields it came in.
 * @throws Problem `validation_failed`
 */
export const readIdentifier = (body: unknown): string => {
  const username = textOf(body, 'username', { isRequired: false })
  const email = textOf(body, 'email', { isRequired: false })
  const identifier = (username || email).trim().toLowerCase()
  if (!identifier) throw problemAt('username', 'required')
  return identifier
}
