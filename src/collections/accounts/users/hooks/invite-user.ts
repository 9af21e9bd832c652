import type { CollectionAfterChangeHook } from 'payload'
import { mailUser } from '../../../../emails/mail-user.ts'
import { mailActivation } from '../../../../identity/activation/mail-activation.ts'

/**
 * The mail that a new login begins with is a row of the same transaction: no user without it, no mail without its user.
 * A link greets as well; the welcome beside it is for those who ask for both.
 */
export const inviteUser: CollectionAfterChangeHook = async ({ data, doc, operation, req }) => {
  if (operation !== 'create') return doc
  if (data.activationMethod === 'email') await mailActivation({ req, user: doc })
  const isWelcome = data.activationMethod === 'password' ? data.sendWelcomeEmail !== false : false
  if (isWelcome) await mailUser({ req, user: doc, kind: 'welcome' })
  return doc
}
