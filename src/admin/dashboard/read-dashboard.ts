import type { PayloadRequest } from 'payload'

const shown = 5

/** The newest customers and the mails that failed, as far as the reader may see them. */
export const readDashboard = async (req: PayloadRequest, { withMails }: { withMails: boolean }) => {
  const own = { req, overrideAccess: false, depth: 0 }
  const [customers, mails] = await Promise.all([
    req.payload.find({
      ...own,
      collection: 'customers',
      select: { name: true, email: true, usernames: true, effectiveStatus: true, createdAt: true },
      sort: '-createdAt',
      limit: shown,
      pagination: false,
    }),
    withMails ? readMails(req) : null,
  ])
  return { customers: customers.docs, mails }
}

const readMails = async (req: PayloadRequest) => {
  const own = { collection: 'emails', req, overrideAccess: false, depth: 0 } as const
  const [failed, waiting] = await Promise.all([
    req.payload.find({
      ...own,
      where: { state: { equals: 'failed' } },
      select: { to: true, subject: true, createdAt: true },
      sort: '-createdAt',
      limit: shown,
      pagination: false,
    }),
    req.payload.count({ ...own, where: { state: { equals: 'queued' } } }),
  ])
  return { failed: failed.docs, waiting: waiting.totalDocs }
}

type Dashboard = Awaited<ReturnType<typeof readDashboard>>

export type NewCustomer = Dashboard['customers'][number]
export type FailedMail = Awaited<ReturnType<typeof readMails>>['failed'][number]
