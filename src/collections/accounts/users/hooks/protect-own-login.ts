import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { RequestState } from '../../../../kernel/request-state.ts'
import { isRecord } from '../../../../kernel/is-record.ts'
import { proveCurrentPassword, type Proof } from '../../../../identity/passwords/prove-current-password.ts'

const ownEmail = new RequestState<true>('own e-mail change')
const proofs = new RequestState<Proof>('proof of the own password')

/** Whether the person who sends the request has asked for another e-mail address of their own. */
export const isOwnEmailChange = (req: PayloadRequest): boolean => ownEmail.get(req) === true

/** What the person who sends the request has proved to change the own login. */
export const proofOf = (req: PayloadRequest): Proof | undefined => proofs.get(req)

/**
 * One's own password, e-mail and user name change with the current password only, so that an open screen or a stolen
 * session does not become a stolen login.
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
    typeof value === 'string' && value.trim() !== '' && value.trim().toLowerCase() !== stored
  const hasOtherEmail = isOther(email, user.email)
  if (hasOtherEmail) ownEmail.set(req, true)
  // Everybody else is refused the user name by the field itself.
  const hasOtherUsername = user.role === 'administrator' && isOther(username, user.username)
  if (password || hasOtherEmail || hasOtherUsername)
    proofs.set(req, await proveCurrentPassword(req, currentPassword))
  return args
}
