import { ValidationError, type CollectionBeforeValidateHook } from 'payload'

/** A login with a password or an e-mail but no user name is an error, not an omitted login. */
export const requireUsername: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  const login: unknown = data?.login
  if (operation !== 'create' || typeof login !== 'object' || login === null) return data
  const filled = new Set(Object.entries(login).flatMap(([name, value]) => (value ? [name] : [])))
  if (!filled.has('username') && (filled.has('password') || filled.has('email') || filled.has('pin'))) {
    throw new ValidationError({
      collection: 'customers',
      errors: [{ path: 'login.username', message: req.t('validation:required') }],
      req,
    })
  }
  return data
}
