import type { PayloadRequest } from 'payload'
import { normalizePassword } from '../../domain/accounts/password-policy.ts'
import { Problem } from '../../errors/problem.ts'
import type { Text } from '../../i18n/text.ts'
import { userTexts } from '../../i18n/texts/users.ts'
import { consume, giveBack } from '../rate-limits/consume.ts'
import { verifySecret } from './hash-secret.ts'

/**
 * Whoever changes what a login rests on proves to be its person, and not somebody at an open screen; ten wrong tries in
 * 15 minutes are enough.
 * @throws Problem `validation_failed` at `currentPassword` | `rate_limited` | `unauthenticated`
 */
export const proveCurrentPassword = async (req: PayloadRequest, given: unknown): Promise<void> => {
  const { payload, user } = req
  if (!user) throw new Problem('unauthenticated')
  if (typeof given !== 'string' || given === '')
    throw atCurrentPassword('required', userTexts.currentPasswordRequired)
  await consume(payload, 'password-user', user.id)
  const { rows } = await payload.db.pool.query<{ passwordHash: string | null }>(
    'select password_hash as "passwordHash" from credentials where user_id = $1',
    [user.id],
  )
  if (!(await verifySecret(rows[0]?.passwordHash ?? null, normalizePassword(given))))
    throw atCurrentPassword('wrong', userTexts.currentPasswordWrong)
  await giveBack(payload, { cleared: [['password-user', user.id]] })
}

const atCurrentPassword = (code: string, text: Text) =>
  new Problem('validation_failed', { fields: [{ path: 'currentPassword', code, text }] })
