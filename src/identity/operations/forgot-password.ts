import { setTimeout as sleep } from 'node:timers/promises'
import { jobRequest } from '../../payload/request/job-request.ts'
import type { PayloadRequest } from 'payload'
import { describeError } from '../../kernel/errors/describe-error.ts'
import { toProblem } from '../../kernel/errors/to-problem.ts'
import { consume } from '../rate-limits/consume.ts'
import { clientNetwork } from '../requests/client-network.ts'
import { readIdentifier, type LoginName } from '../requests/read-identifier.ts'
import { mailResetLink } from './mail-reset-link.ts'

const answerAfterMs = 100

/**
 * Mails a link to set a new password if the login exists. Never reveals whether it does: the work is done in the
 * background while the answer takes the same time in all cases.
 * @throws Problem `validation_failed` | `rate_limited`
 */
export const forgotPassword = async (req: PayloadRequest, typed: LoginName): Promise<void> => {
  const identifier = readIdentifier(typed)
  const { payload } = req
  const address = clientNetwork(req)
  await consume(payload, 'forgot-address', address)
  void jobRequest(payload, 'password-reset')
    .then((own) => mailResetLink(own, { identifier, address }))
    .catch((error: unknown) => {
      if (toProblem(error, { isSignedIn: false }).code === 'rate_limited') return
      payload.logger.error({
        msg: 'A link to reset a password could not be mailed',
        error: describeError(error),
      })
    })
  await sleep(answerAfterMs)
}
