import type { PayloadRequest } from 'payload'
import { Problem } from '../../kernel/errors/problem.ts'
import { verifySecret } from '../passwords/hash-secret.ts'
import { consume, refundAttempt } from '../rate-limits/consume.ts'

/**
 * Whether this is the PIN of the signed-in user; limited to ten wrong ones in 15 minutes.
 * @throws Problem `unauthenticated` | `validation_failed` | `rate_limited`
 */
export const verifyPin = async (req: PayloadRequest, pin: string): Promise<boolean> => {
  const { payload, user } = req
  if (!user) throw new Problem('unauthenticated')
  await consume(payload, 'pin-user', user.id)
  const { rows } = await payload.db.pool.query<{ pinHash: string | null }>(
    'select pin_hash as "pinHash" from credentials where user_id = $1',
    [user.id],
  )
  const isRight = await verifySecret(rows[0]?.pinHash ?? null, pin)
  if (isRight) await refundAttempt(payload, { cleared: [['pin-user', user.id]] })
  return isRight
}
