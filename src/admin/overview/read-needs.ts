import type { PayloadRequest } from 'payload'
import { may } from '../page/may.ts'

const shown = 5

export type Need = { kind: 'mail' | 'end'; href: string; name: string; detail: string; at: string | null }

/** What waits for somebody: e-mails that failed lately, and customers that come back on today. */
export const readNeeds = async (req: PayloadRequest): Promise<Need[]> => {
  const found = await Promise.all([failedMails(req), endsOfToday(req)])
  return found.flat()
}

const failedMails = async (req: PayloadRequest): Promise<Need[]> => {
  if (!(await may(req, 'emails', 'read'))) return []
  const { docs } = await req.payload.find({
    collection: 'emails',
    where: { state: { equals: 'failed' } },
    select: { to: true, subject: true, createdAt: true },
    sort: '-createdAt',
    ...{ depth: 0, limit: shown, pagination: false },
    ...{ req, overrideAccess: false },
  })
  return docs.map(({ id, to, subject, createdAt }) => ({
    ...{ kind: 'mail', href: `/admin/collections/emails/${id}`, name: to ?? '', detail: subject ?? '' },
    at: createdAt,
  }))
}

const dayMs = 24 * 60 * 60 * 1000

const endsOfToday = async (req: PayloadRequest): Promise<Need[]> => {
  const { docs } = await req.payload.find({
    collection: 'customers',
    where: {
      and: [
        { status: { equals: 'disabled' } },
        { disabledUntil: { less_than: new Date(Date.now() + dayMs).toISOString() } },
      ],
    },
    select: { name: true, statusReason: true, disabledUntil: true },
    sort: 'disabledUntil',
    ...{ depth: 0, limit: shown, pagination: false },
    ...{ req, overrideAccess: false },
  })
  return docs.map(({ id, name, statusReason, disabledUntil }) => ({
    ...{ kind: 'end', href: `/admin/collections/customers/${id}`, name: name ?? '' },
    ...{ detail: statusReason ?? '', at: disabledUntil ?? null },
  }))
}
