import type { PayloadRequest } from 'payload'
import { may } from '../page/may.ts'

const weekMs = 7 * 24 * 60 * 60 * 1000

/** E-mails of the last seven days that failed, in the reader's sight. */
export const countFailedMails = async (req: PayloadRequest): Promise<number> => {
  if (!(await may(req, 'emails', 'read'))) return 0
  const { totalDocs } = await req.payload.count({
    collection: 'emails',
    where: {
      and: [
        { state: { equals: 'failed' } },
        { createdAt: { greater_than: new Date(Date.now() - weekMs).toISOString() } },
      ],
    },
    ...{ req, overrideAccess: false },
  })
  return totalDocs
}
