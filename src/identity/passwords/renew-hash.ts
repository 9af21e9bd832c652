import type { Payload } from 'payload'
import { describeError } from '../../kernel/errors/describe-error.ts'
import { hashCost, hashSecret } from './hash-secret.ts'
import { isWeakerHash } from './is-weaker-hash.ts'

type Renewal = { userId: string; verifiedHash: string; password: string }

/**
 * Rehashes a password that was just verified if its hash is weaker than the current parameters; one that was changed
 * concurrently stays. A failure is logged and retried at the next sign-in.
 */
export const renewHash = async (
  payload: Payload,
  { userId, verifiedHash, password }: Renewal,
): Promise<void> => {
  if (!isWeakerHash(verifiedHash, hashCost)) return
  try {
    await payload.db.pool.query(
      'update credentials set password_hash = $3 where user_id = $1 and password_hash = $2',
      [userId, verifiedHash, await hashSecret(password)],
    )
  } catch (error) {
    payload.logger.warn({ msg: 'A password could not be hashed anew', error: describeError(error) })
  }
}
