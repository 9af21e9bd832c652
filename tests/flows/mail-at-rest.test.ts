import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { startMailServer, type MailServer } from '../support/mail-server.ts'
import { mailedLink } from '../support/mailed-token.ts'
import { unique } from '../support/people.ts'
import { sawEmail } from '../support/saw-email.ts'
import { docOf, openTestApp, type TestApp } from '../support/test-app.ts'

let testApp: TestApp
let server: MailServer

beforeAll(async () => {
  testApp = await openTestApp()
  server = await startMailServer()
})

/** The columns of the whole database in which a text stands, bytes included. */
const columnsWith = async (text: string): Promise<string[]> => {
  const { pool } = testApp.app.payload.db
  const { rows: tables } = await pool.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await pool.query<Record<string, unknown>>(`select * from ${name}`)
    for (const [column, value] of rows.flatMap((row) => Object.entries(row))) {
      const stored = Buffer.isBuffer(value) ? value.toString('latin1') : (JSON.stringify(value) ?? '')
      if (stored.includes(text)) found.push(`${name}.${column}`)
    }
  }
  return [...new Set(found)]
}

const invite = async () => {
  const username = unique('invited')
  const email = `${username}@example.com`
  const answer = await testApp.ask('POST', 'users', {
    body: { username, email, role: 'support', activationMethod: 'email' },
  })
  expect(answer.status).toBe(201)
  const link = await mailedLink(testApp.app, email, 'activation')
  const token = link?.searchParams.get('token')
  if (!token) throw new Error('No link was mailed.')
  return { id: docOf(answer).id, email, token }
}

const mailTo = async (email: string) => {
  const { docs } = await testApp.app.payload.find({
    collection: 'emails',
    where: { to: { equals: email } },
    overrideAccess: true,
  })
  return docs[0]?.id ?? ''
}

const sendAll = async (isDone: () => Promise<unknown>) => {
  const { startMailWorker } = await import('../../src/jobs/mail-worker.ts')
  const { payload } = testApp.app
  const worker = startMailWorker({
    payload,
    smtpURL: server.url,
    pollSeconds: 0.05,
    backOffBaseSeconds: 0.05,
  })
  await isDone()
  await worker.stop()
}

describe('A mail with a link that signs in', () => {
  it('waits encrypted: the link stands nowhere in the database, and works once it has arrived', async () => {
    const { email, token } = await invite()
    expect(await columnsWith(email)).not.toEqual([])
    expect(await columnsWith(token)).toEqual([])
    await sendAll(() => server.mailFor(email))
    expect((await server.mailFor(email)).text).toContain(token)
    expect(await columnsWith(token)).toEqual([])
    const password = `correct horse of ${unique('stable')}`
    const activated = await testApp.ask('POST', 'users/activate', { as: null, body: { token, password } })
    expect(activated.status).toBe(200)
  })

  it('is sent if it was queued before mails were encrypted', async () => {
    const { email, token } = await invite()
    const id = await mailTo(email)
    const text = `https://office.example.com/activate?token=${token}`
    await testApp.app.payload.db.drizzle.execute(
      sql`update email_outbox set sealed = null, html = ${text}, text = ${text} where email_id = ${id}`,
    )
    await sendAll(() => sawEmail(testApp.app.payload, id, ({ state }) => state === 'sent'))
    expect((await server.mailFor(email)).text).toContain(token)
    expect(await columnsWith(token)).toEqual([])
  })

  it('fails at once and says why when SECRET was changed meanwhile, or the row was exchanged', async () => {
    const [one, other] = [await invite(), await invite()]
    const [id, otherId] = [await mailTo(one.email), await mailTo(other.email)]
    await testApp.app.payload.db.drizzle.execute(
      sql`update email_outbox set sealed = (select sealed from email_outbox where email_id = ${otherId}) where email_id = ${id}`,
    )
    await sendAll(() => sawEmail(testApp.app.payload, id, ({ state }) => state === 'failed'))
    expect(server.offered).not.toContain(one.email)
    const doc = docOf(await testApp.ask('GET', `emails/${id}`))
    expect(doc.lastError).toContain('because SECRET was changed')
    expect((await testApp.ask('POST', `emails/${id}/resend`, { body: {} })).status).toBe(409)
  })
})
