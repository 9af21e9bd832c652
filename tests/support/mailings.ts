import { z } from 'zod'
import { docOf, type TestApp } from './test-app.ts'
import { unique, type Person } from './people.ts'

const number = z.number()

const counted = z.object({
  recipientCount: number,
  accountCount: number,
  pendingCount: number,
  lockedCount: number,
  refusedCount: number,
  optedOutCount: number,
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

/** The mailing requests, as the administrator by default. */
export const mailingCalls = (testApp: TestApp) => {
  const count = (audience: object, as?: Person | null) =>
    testApp.ask('POST', 'mailings/count', { body: audience, ...(as !== undefined && { as }) })
  const start = (data: object, as?: Person | null) =>
    testApp.ask('POST', 'mailings', { body: { ...message, ...data }, ...(as !== undefined && { as }) })
  return {
    count,
    start,
    countOf: async (audience: object, as?: Person) => counted.parse((await count(audience, as)).body),
    /** Starts a mailing with the number of recipients that was counted; returns its id. */
    started: async (audience: object, as?: Person): Promise<string> => {
      const { recipientCount } = counted.parse((await count(audience, as)).body)
      return docOf(await start({ ...audience, expectedRecipients: recipientCount }, as)).id
    },
    progressOf: async (id: string) =>
      progress.parse((await testApp.ask('GET', `mailings/${id}/progress`)).body),
    recipientsOf: async (id: string, query = '', as?: Person) => {
      const answer = await testApp.ask('GET', `mailings/${id}/recipients?${query}`, as ? { as } : {})
      return recipients.parse(answer.body)
    },
  }
}

/** Many active users, of accounts of ten each, created without requests. */
export const addCrowd = async (testApp: TestApp, size: number) => {
  const { pool } = testApp.app.payload.db
  const city = unique('City')
  await pool.query(
    `insert into customers (id, name, email, type, kind, status, city)
     select gen_random_uuid(), $1 || n, lower($1) || n || '@example.com', 'customer', 'organization', 'enabled', $1
     from generate_series(1, ceil($2 / 10.0)::int) n`,
    [city, size],
  )
  const { rows } = await pool.query<{ email: string }>(
    `with accounts as (select id, row_number() over () - 1 as place from customers where city = $1)
     insert into users (id, username, email, role, customer_id, activation)
     select gen_random_uuid(), lower($1) || '-' || n, lower($1) || '-' || n || '@example.com', 'member', accounts.id, 'active'
     from generate_series(1, $2::int) n join accounts on accounts.place = (n - 1) / 10
     returning email`,
    [city, size],
  )
  return {
    addresses: rows.map(({ email }) => email),
    audience: { audience: 'filter', filter: { city: { equals: city } } },
  }
}
