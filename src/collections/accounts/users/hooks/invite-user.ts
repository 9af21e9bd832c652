import type { CollectionAfterChangeHook } from 'payload'
import { mailUser } from '../../../../emails/mail-user.ts'
import { mailActivation } from '../../../../identity/activation/mail-activation.ts'

/**
 * The first mail of a new login is queued in the same transaction: neither exists without the other. A mail with a link
 * includes the welcome; a separate welcome is sent only if requested as well.
 */
export const inviteUser: CollectionAfterChangeHook = async ({ data, doc, operation, req }) => {
  if (operation !== 'create') return doc
  if (data.activationMethod === 'email') await mailActivation({ req, user: doc })
  const isWelcome = data.activationMethod === 'password' ? data.sendWelcomeEmail !== false : false
  if (isWelcome) await mailUser({ req, user: doc, kind: 'welcome' })
  return doc
}
