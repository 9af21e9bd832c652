import { beforeAll, describe, expect, it } from 'vitest'
import { call } from '../../support/call.ts'
import { openTestApp, type TestApp } from '../../support/test-app.ts'

const own = 'application/graphql-response+json'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const ask = (query: string, accept: string, variables?: object) =>
  call(`${testApp.app.url}/api/graphql`, {
    body: { query, variables },
    token: testApp.administrator.token,
    headers: { accept },
  })

describe('an answer of GraphQL has the media type that was asked for', () => {
  it.each([
    [200, 'of an operation that ran', '{ Groups { totalDocs } }', undefined],
    [
      200,
      'of one with a field that failed',
      '{ Group(id: "01890000-0000-7000-8000-000000000000") { id } }',
      undefined,
    ],
    [400, 'of one that cannot be parsed', '{ Groups {', undefined],
    [400, 'of one that names no field', '{ Groups { nothing } }', undefined],
    [
      400,
      'of wrong variables',
      'query ($limit: Int) { Groups(limit: $limit) { totalDocs } }',
      { limit: 'x' },
    ],
  ])('%i %s', async (status, _of, query, variables) => {
    for (const accept of [own, 'application/json', '*/*']) {
      const answer = await ask(query, accept, variables)
      const type = accept === own ? own : 'application/json'
      expect([answer.status, answer.headers.get('content-type')], answer.text).toEqual([
        status,
        `${type}; charset=utf-8`,
      ])
      expect(Object.hasOwn(Object(answer.body), 'data')).toBe(status === 200)
    }
  })
})
