import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { normalizeUsername } from '../../../../domain/accounts/username.ts'
import { RequestState } from '../../../../kernel/request-state.ts'
import { isRecord } from '../../../../kernel/is-record.ts'
import { proveCurrentPassword, type Proof } from '../../../../identity/passwords/prove-current-password.ts'

const ownEmail = new RequestState<true>('own e-mail change')
const proofs = new RequestState<Proof>('proof of the own password')

/** Whether the caller has requested a change of their own e-mail address. */
export const isOwnEmailChange = (req: PayloadRequest): boolean => ownEmail.get(req) === true

/** What the caller's current password has authorized in this request. */
export const proofOf = (req: PayloadRequest): Proof | undefined => proofs.get(req)

/**
 * Users change their own password, e-mail and user name only with the current password, so that an unlocked screen or a
 * stolen session does not give away the login.
 */
export const protectOwnLogin: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const { user } = req
  if (operation !== 'update' || overrideAccess || !user) return args
  if (!('id' in args) || args.id !== user.id || !('data' in args)) return args
  const data: unknown = args.data
  if (!isRecord(data)) return args
  const { password, email, username, currentPassword } = data
  const isOther = (value: unknown, stored: string) =>
    typeof value === 'string' && value.trim() !== '' && normalizeUsername(value) !== stored
  const hasOtherEmail = isOther(email, user.email)
  if (hasOtherEmail) ownEmail.set(req, true)
  // For all others the access rule of the user name field applies.
  const hasOtherUsername = user.role === 'administrator' && isOther(username, user.username)
  if (password || hasOtherEmail || hasOtherUsername)
    proofs.set(req, await proveCurrentPassword(req, currentPassword))
  return args
}
