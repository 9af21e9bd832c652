import type { Payload } from 'payload'
import { jobRequest } from '../../payload/request/job-request.ts'
import { env } from '../../env.ts'
import { inTransaction } from '../../kernel/in-transaction.ts'
import { issueToken } from '../tokens/issue-token.ts'
import { hasAdministrator } from './has-administrator.ts'

/**
 * The link that creates the first administrator: works once, for 24 hours, and invalidates the previous one. Null as
 * soon as there is an administrator.
 */
export const createFirstAdministratorLink = async (payload: Payload): Promise<string | null> => {
  const req = await jobRequest(payload, 'first-administrator')
  return inTransaction(req, async () => {
    if (await hasAdministrator(req)) return null
    const token = await issueToken({ req, purpose: 'first-administrator', userId: null })
    return `${env.publicURL}/admin/first-administrator?token=${token}`
  })
}
