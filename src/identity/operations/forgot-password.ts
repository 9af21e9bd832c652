import type { PayloadRequest } from 'payload'
import { consume } from '../rate-limits/consume.ts'
import { clientNetwork } from '../requests/client-network.ts'
import { readIdentifier, type LoginName } from '../requests/read-identifier.ts'
import { queueResetRequest } from './queue-reset-request.ts'

/**
 * Mails a link to set a new password if the login exists. Never reveals whether it does: all that depends on it is done
 * later.
 * @throws Problem `validation_failed` | `rate_limited`
 */
export const forgotPassword = async (req: PayloadRequest, typed: LoginName): Promise<void> => {
  const identifier = readIdentifier(typed)
  const address = clientNetwork(req)
  await consume(req.payload, 'forgot-address', address)
  await queueResetRequest(req, { identifier, address })
}
