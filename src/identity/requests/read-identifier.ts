import { normalizeUsername } from '../../domain/accounts/username.ts'
import { requestTexts } from '../../i18n/texts/requests.ts'
import { Problem } from '../../kernel/errors/problem.ts'

/** The identifier that a user types; the name of the field does not matter. */
export type LoginName = { username?: string | null | undefined; email?: string | null | undefined }

/**
 * The user name or e-mail of a request, in the form in which it is stored.
 * @throws Problem `validation_failed`
 */
export const readIdentifier = ({ username, email }: LoginName): string => {
  const identifier = normalizeUsername(username || email || '')
  if (!identifier)
    throw new Problem('validation_failed', {
      fields: [{ path: 'username', code: 'required', text: requestTexts.field.required }],
    })
  return identifier
}
