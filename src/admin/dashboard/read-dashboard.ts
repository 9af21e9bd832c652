import type { PayloadRequest } from 'payload'

const shown = 5

/** What the reader may see of the newest customers and of the mails that did not leave. */
export const readDashboard = async (req: PayloadRequest) => {
  const own = { req, overrideAccess: false, depth: 0 }
  const [customers, failed, waiting] = await Promise.all([
    req.payload.find({
      ...own,
      collection: 'customers',
      select: { name: true, email: true, usernames: true, status: true, createdAt: true },
      sort: '-createdAt',
      limit: shown,
      pagination: false,
    }),
    req.payload.find({
      ...own,
      collection: 'emails',
      where: { state: { equals: 'failed' } },
      select: { to: true, subject: true, createdAt: true },
      sort: '-createdAt',
      limit: shown,
      pagination: false,
    }),
    req.payload.count({ ...own, collection: 'emails', where: { state: { equals: 'queued' } } }),
  ])
  return { customers: customers.docs, failed: failed.docs, waiting: waiting.totalDocs }
}

type Dashboard = Awaited<ReturnType<typeof readDashboard>>

export type NewCustomer = Dashboard['customers'][number]
export type FailedMail = Dashboard['failed'][number]
