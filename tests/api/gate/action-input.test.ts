import { beforeAll, describe, expect, it } from 'vitest'
import { call } from '../../support/call.ts'
import { openTestApp, type TestApp } from '../../support/test-app.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const errorsOf = ({ body }: { body: unknown }) => (body as { errors: unknown[] }).errors

describe('what is wrong with a call as a whole, and so with no field of it', () => {
  it.each([
    ['en', 'Please send one event, or a list of 100 at most.'],
    ['de', 'Bitte senden Sie ein Ereignis oder eine Liste mit höchstens 100.'],
  ])('is told by the message itself: %s', async (language, message) => {
    const answer = await call(`${testApp.app.url}/api/events`, {
      body: [],
      token: testApp.administrator.token,
      headers: { 'accept-language': language },
    })
    expect([answer.status, errorsOf(answer)]).toEqual([400, [{ message, code: 'bad_request' }]])
  })
})

describe('a wrong place to go on from in the stream of messages', () => {
  it.each([
    ['Last-Event-ID', '', { 'last-event-id': 'x' }],
    ['after', '?after=x', undefined],
  ])('is told by the name under which it was sent: %s', async (name, query, headers) => {
    const answer = await call(`${testApp.app.url}/api/messages/stream${query}`, {
      token: testApp.administrator.token,
      ...(headers && { headers }),
    })
    const path = expect.objectContaining({ path: name, message: expect.stringContaining(name) })
    expect([answer.status, errorsOf(answer)]).toMatchObject([400, [{ data: { errors: [path] } }]])
  })
})
