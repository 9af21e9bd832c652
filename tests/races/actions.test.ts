import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { consume } from '../../src/identity/rate-limits/consume.ts'
import { inTransaction } from '../../src/kernel/in-transaction.ts'
import { answerOnce } from '../../src/transport/idempotency/answer-once.ts'
import { docOf, openTestApp, type TestApp } from '../support/test-app.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

/** Takes every transaction that there may be at once; ends them again. */
const takeTransactions = async (): Promise<() => Promise<void>> => {
  const { db } = testApp.app.payload
  const places = Math.ceil((db.pool.options.max * 2) / 3)
  const taken = await Promise.all(Array.from({ length: places }, () => db.beginTransaction()))
  return async () => {
    await Promise.all(taken.map((id) => db.rollbackTransaction(id ?? '')))
  }
}

describe('an action beyond its limit', () => {
  it('is refused without a transaction', async () => {
    const { id } = docOf(await testApp.newCustomer())
    await consume(testApp.app.payload, 'message-sender', testApp.support.id, 60)
    const end = await takeTransactions()
    const body = { subject: 'Hello', body: 'Once too often.' }
    const { status } = await testApp.ask('POST', `customers/${id}/email`, { body, as: testApp.support })
    await end()
    expect(status).toBe(429)
  })
})

describe('a call with an Idempotency-Key that commits by itself', () => {
  it('leaves its key free when its transaction cannot begin', async () => {
    const { payload } = testApp.app
    const key = randomUUID()
    const callWith = async (work: (req: Parameters<typeof inTransaction>[0]) => Promise<void>) => {
      const req = await createLocalReq({ req: { headers: new Headers({ 'idempotency-key': key }) } }, payload)
      const call = { method: 'POST', path: '/users/login', query: '', body: {} }
      const answer = Response.json({ done: true })
      return answerOnce({
        ...{ req, call, transaction: 'own' },
        work: async () => {
          await work(req)
          return { answer, isDone: true }
        },
      })
    }
    const failed = callWith(async (req) => {
      const end = await takeTransactions()
      await inTransaction(req, () => Promise.resolve()).finally(end)
    })
    await expect(failed).rejects.toThrow('timeout exceeded')
    expect((await callWith(() => Promise.resolve())).status).toBe(200)
  })
})
