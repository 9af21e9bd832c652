import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Worker } from '../../src/jobs/start-worker.ts'
import { docOf, listOf, openTestApp, type TestApp } from '../support/test-app.ts'

let testApp: TestApp
let worker: Worker | undefined

beforeAll(async () => {
  testApp = await openTestApp()
})

afterEach(() => worker?.stop())

const newAccount = async (body: object = {}) => docOf(await testApp.newCustomer(body)).id
const addUser = async (customer: string, body: object = {}) =>
  String(docOf(await testApp.newUser({ role: 'manager', customer, sendWelcomeEmail: false, ...body })).email)
const turn = async (id: string, body: object) => {
  const answer = await testApp.ask('PATCH', `customers/${id}`, { body })
  expect(answer.status, answer.text).toBe(200)
}
const mailsTo = async (customer: string) =>
  listOf(await testApp.ask('GET', `emails?where[customer][equals]=${customer}&sort=createdAt&limit=100`)).docs

describe('Turning the switch of an account', () => {
  it('tells its own active managers, in their languages, why and until when', async () => {
    const id = await newAccount({ name: 'Nord <Shop>', timezone: 'Europe/Berlin', type: 'integrator' })
    const below = await newAccount({ parent: id })
    const [german, english] = [
      await addUser(id, { language: 'de', firstName: 'Anna' }),
      await addUser(id, { language: 'en' }),
    ]
    await addUser(id, { role: 'member' })
    await addUser(id, { locked: true })
    await addUser(id, { password: undefined, activationMethod: 'link' })
    await addUser(below)
    const until = new Date(Date.now() + 86_400_000 * 400).toISOString()
    await turn(id, { status: 'disabled', statusReason: 'An invoice is open', disabledUntil: until })
    const mails = await mailsTo(id)
    expect(mails.map(({ to, kind }) => [to, kind]).sort()).toEqual(
      [
        [german, 'account_disabled'],
        [english, 'account_disabled'],
      ].sort(),
    )
    const [toAnna] = mails.filter(({ to }) => to === german)
    expect(toAnna?.subject).toBe('„Nord <Shop>“ wurde bei Clientele deaktiviert')
    expect(toAnna?.text).toContain('Guten Tag Anna,')
    expect(toAnna?.text).toContain('Grund: An invoice is open\nBis: ')
    expect(await mailsTo(below)).toEqual([])

    await turn(id, { status: 'disabled', statusReason: 'Another reason' })
    expect(await mailsTo(id)).toHaveLength(2)
    await turn(id, { status: 'enabled' })
    const after = await mailsTo(id)
    expect(after.slice(2).map(({ kind }) => kind)).toEqual(['account_enabled', 'account_enabled'])
  })

  it('tells nobody when the settings say so, or when it stays off because of one above', async () => {
    const id = await newAccount({ type: 'integrator' })
    const below = await newAccount({ parent: id })
    await addUser(below)
    const settings = (tellsSwitch: boolean) =>
      testApp.ask('POST', 'globals/settings', { body: { tellsSwitch } })
    expect((await settings(false)).status).toBe(200)
    await turn(below, { status: 'disabled' })
    expect((await settings(true)).status).toBe(200)
    await turn(id, { status: 'disabled' })
    await turn(below, { status: 'enabled' })
    expect(await mailsTo(below)).toEqual([])
  })

  it('writes no mail when the switch is refused', async () => {
    const id = await newAccount()
    await addUser(id)
    const body = { status: 'disabled', disabledUntil: '2020-01-01T00:00:00Z' }
    expect((await testApp.ask('PATCH', `customers/${id}`, { body })).status).toBe(400)
    expect(await mailsTo(id)).toEqual([])
  })

  it('that turns by itself tells them once, however many workers look', async () => {
    const id = await newAccount()
    await addUser(id)
    const disabledUntil = new Date(Date.now() + 1_000).toISOString()
    await turn(id, { status: 'disabled', disabledUntil })
    const { startAccountWorker } = await import('../../src/jobs/account-worker.ts')
    const { payload } = testApp.app
    const other = startAccountWorker({ payload, pollSeconds: 0.05 })
    worker = startAccountWorker({ payload, pollSeconds: 0.05 })
    while ((await mailsTo(id)).length < 2) await new Promise((resolve) => setTimeout(resolve, 50))
    await other.stop()
    expect((await mailsTo(id)).map(({ kind }) => kind)).toEqual(['account_disabled', 'account_enabled'])
  })
})
