import { beforeAll, describe, expect, it } from 'vitest'
import type { Payload } from 'payload'
import { call } from '../support/call.ts'
import { newCustomer, signedIn, type Person } from '../support/people.ts'
import { startApp, type App } from '../support/start-app.ts'
import { newGroup, openWithAdapter } from './open-with-adapter.ts'

let app: App
let administrator: Person

beforeAll(async () => {
  app = await startApp()
  administrator = await signedIn(app, 'administrator')
})

const rounds = 60

describe('two people who change different fields of one document at the same moment', () => {
  it('both keep their work, 60 times out of 60', async () => {
    const url = `${app.url}/api/customers/${await newCustomer(app)}`
    const { token } = administrator
    const lost: number[] = []
    for (let round = 0; round < rounds; round++) {
      const city = `City ${round}`
      const address = `Street ${round}`
      const answers = await Promise.all([
        call(url, { method: 'PATCH', token, body: { city } }),
        call(url, { method: 'PATCH', token, body: { address } }),
      ])
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      const { body } = await call(url, { token })
      if (!isSame(body, { city, address })) lost.push(round)
    }
    expect(lost).toEqual([])
  })

  it('lose some of it with Payload’s adapter as it comes, and none with ours', async () => {
    const stock = await openWithAdapter({ adapter: 'stock' })
    const ours = await openWithAdapter({ adapter: 'ours' })
    expect(await lostUpdates(stock.payload)).toBeGreaterThan(0)
    expect(await lostUpdates(ours.payload)).toBe(0)
  })
})

describe('a change of what has changed since', () => {
  it('is refused with 409 conflict when it names the state it was made on', async () => {
    const url = `${app.url}/api/customers/${await newCustomer(app)}`
    const { token } = administrator
    const { body } = await call(url, { token })
    const seen =
      typeof body === 'object' && body !== null && 'updatedAt' in body ? String(body.updatedAt) : ''
    const patch = (city: string) =>
      call(url, { method: 'PATCH', token, headers: { 'if-match': seen }, body: { city } })
    const answers = await Promise.all(['Bremen', 'Hamburg', 'Kiel', 'Lübeck'].map(patch))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
  })
})

const isSame = (body: unknown, expected: { city: string; address: string }) =>
  typeof body === 'object' &&
  body !== null &&
  'city' in body &&
  'address' in body &&
  body.city === expected.city &&
  body.address === expected.address

const lostUpdates = async (payload: Payload): Promise<number> => {
  const id = await newGroup(payload)
  let lost = 0
  for (let round = 0; round < rounds; round++) {
    const name = `name ${round}`
    const description = `description ${round}`
    const write = (data: { name: string } | { description: string }) =>
      payload.update({ collection: 'groups', id, data, overrideAccess: true })
    await Promise.all([write({ name }), write({ description })])
    const group = await payload.findByID({ collection: 'groups', id, overrideAccess: true })
    if (group.name !== name || group.description !== description) lost++
  }
  return lost
}
