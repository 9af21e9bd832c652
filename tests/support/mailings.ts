import { z } from 'zod'
import { docOf, type Office } from './office.ts'
import { unique, type Person } from './people.ts'

const number = z.number()

const counted = z.object({
  recipientCount: number,
  accountCount: number,
  pendingCount: number,
  lockedCount: number,
  emptyAccountCount: number,
})

const progress = z.object({
  state: z.string(),
  ...{ total: number, waiting: number, queued: number, sent: number, failed: number },
  ...{ skipped: number, stopped: number },
})

const recipients = z.object({
  docs: z.array(
    z.object({
      user: z.string(),
      name: z.string(),
      address: z.string(),
      customer: z.object({ id: z.string(), name: z.string() }).nullable(),
      state: z.string(),
      attempts: z.number(),
      error: z.string().nullable(),
      email: z.string().nullable(),
    }),
  ),
  page: number,
  hasNextPage: z.boolean(),
})

export const message = { subject: 'Maintenance on Sunday', body: 'We are away.\n\nFor an hour.' }

/** The calls about mailings, as the administrator unless said otherwise. */
export const mailingCalls = (office: Office) => {
  const count = (audience: object, as?: Person | null) =>
    office.ask('POST', 'mailings/count', { body: audience, ...(as !== undefined && { as }) })
  const start = (data: object, as?: Person | null) =>
    office.ask('POST', 'mailings', { body: { ...message, ...data }, ...(as !== undefined && { as }) })
  return {
    count,
    start,
    countOf: async (audience: object, as?: Person) => counted.parse((await count(audience, as)).body),
    /** Starts a mailing with the number of recipients that was counted; answers its id. */
    started: async (audience: object, as?: Person): Promise<string> => {
      const { recipientCount } = counted.parse((await count(audience, as)).body)
      return docOf(await start({ ...audience, expectedRecipients: recipientCount }, as)).id
    },
    progressOf: async (id: string) =>
      progress.parse((await office.ask('GET', `mailings/${id}/progress`)).body),
    recipientsOf: async (id: string, query = '', as?: Person) => {
      const answer = await office.ask('GET', `mailings/${id}/recipients?${query}`, as ? { as } : {})
      return recipients.parse(answer.body)
    },
  }
}

/** Many active users of one account, made without any request; answers their addresses in order. */
export const addCrowd = async (office: Office, customer: string, size: number): Promise<string[]> => {
  const name = unique('crowd')
  const { rows } = await office.app.payload.db.pool.query<{ email: string }>(
    `insert into users (id, username, email, role, customer_id, activation, created_at, updated_at)
     select gen_random_uuid(), $1 || '-' || n, $1 || '-' || n || '@example.com', 'member', $2, 'active', now(), now()
     from generate_series(1, $3::int) n returning email`,
    [name, customer, size],
  )
  return rows.map(({ email }) => email)
}
