import { sql } from 'drizzle-orm'
import type { Payload, TypedUser } from 'payload'
import { runSql } from '../../src/database/run-sql.ts'

const messages = [
  {
    title: 'New channels from Friday',
    body: 'Four sports channels join the list on Friday. There is nothing to do for you.',
    kind: 'info',
    audience: 'everyone',
  },
  {
    title: 'Half the price until the end of the month',
    body: 'Take the large package now and pay half for three months.',
    kind: 'promotional',
    audience: 'everyone',
  },
  {
    title: 'Please try the new guide',
    body: 'The new programme guide is in your app. Tell us what is missing.',
    kind: 'tester',
    audience: 'everyone',
  },
] as const

/**
 * A member of staff who has sent messages to the apps of the sample data's customers; some of them are read.
 * @returns this member of staff
 */
export const loadMessages = async (payload: Payload, password: string): Promise<TypedUser> => {
  const sender = await payload.create({
    collection: 'users',
    data: {
      username: 'nora.lind',
      password,
      firstName: 'Nora',
      lastName: 'Lind',
      email: 'nora.lind@nordlicht.example.com',
      role: 'support',
      sendWelcomeEmail: false,
    },
    overrideAccess: true,
  })
  const user = { ...sender, collection: 'users' as const }
  for (const data of messages)
    await payload.create({ collection: 'messages', data, user, overrideAccess: true })
  await runSql({ payload }, sql`update message_deliveries set read_at = now() where id % 3 = 0`)
  return user
}
