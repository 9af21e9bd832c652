import type { CollectionAfterChangeHook } from 'payload'
import { mailUser } from '../../../../emails/mail-user.ts'
import { storePassword } from '../../../../identity/passwords/store-password.ts'
import { sessionOf } from '../../../../identity/sessions/session.ts'
import { storePin } from '../../../../identity/pins/store-pin.ts'

/**
 * Hashes password and PIN into the credentials, in the transaction of the user. Users who change their own password
 * keep the current session.
 */
export const storeSecrets: CollectionAfterChangeHook = async ({ data, doc, operation, req }) => {
  if (isFilled(data.password)) {
    const keptSession = req.user?.id === doc.id ? sessionOf(req)?.id : undefined
    await storePassword({ req, userId: doc.id, password: data.password, keptSession })
    if (operation === 'update') await mailUser({ req, user: doc, kind: 'password_changed' })
  }
  if (isFilled(data.pin)) await storePin({ req, userId: doc.id, pin: data.pin })
  return doc
}

const isFilled = (value: unknown): value is string => typeof value === 'string' && value !== ''
