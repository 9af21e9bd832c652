import { beforeAll, describe, expect, it } from 'vitest'
import { isRecord } from '../../../src/kernel/is-record.ts'
import { call } from '../../support/call.ts'
import { openTestApp, type TestApp } from '../../support/test-app.ts'
import { signedIn } from '../../support/people.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const save = (body: object) => testApp.ask('POST', 'globals/settings', { body })

describe('the settings', () => {
  it('are changed by administrators, read by support and unknown to members', async () => {
    expect((await save({ brandName: 'Blue House' })).status).toBe(200)
    const read = await testApp.ask('GET', 'globals/settings', { as: testApp.support })
    expect(read.body).toMatchObject({ brandName: 'Blue House' })
    const body = { brandName: 'Red House' }
    expect((await testApp.ask('POST', 'globals/settings', { as: testApp.support, body })).status).toBe(403)
    const member = await signedIn(testApp.app, 'member')
    expect((await testApp.ask('GET', 'globals/settings', { as: member })).status).toBe(403)
  })

  it.each([3, 0, -1, 65, 8.5])('refuse a minimum password length of %s', async (passwordMinLength) => {
    const answer = await save({ passwordMinLength })
    expect([answer.status, codeOf(answer), fieldsOf(answer)]).toEqual([
      400,
      'validation_failed',
      ['passwordMinLength'],
    ])
  })

  it('refuse a sender that is no address, and a language the product does not speak', async () => {
    expect(fieldsOf(await save({ mailFrom: 'the office' }))).toEqual(['mailFrom'])
    expect(fieldsOf(await save({ defaultLanguage: 'tlh' }))).toEqual(['defaultLanguage'])
  })

  it('refuse a logo that is no whole file, and a group of switches that is none', async () => {
    for (const brandLogo of ['data:image/png;base64,A', 'data:image/png;base64,iVBORw0KGgo', 'logo.png'])
      expect(fieldsOf(await save({ brandLogo }))).toEqual(['brandLogo'])
    expect(fieldsOf(await save({ productAreas: null }))).toEqual(['productAreas'])
    expect(fieldsOf(await save({ productAreas: { cameras: null } }))).toEqual(['productAreas.cameras'])
  })

  it('decide how long a password is at least, from the next one on', async () => {
    await save({ passwordMinLength: 14 })
    const short = await testApp.newUser({ password: 'xkq7-vbz9-pl' })
    expect([short.status, fieldsOf(short)]).toEqual([400, ['password']])
    expect(short.text).toContain('14')
    await save({ passwordMinLength: 4 })
    expect((await testApp.newUser({ password: 'xq7z' })).status).toBe(201)
  })

  it('are not changed by an edit that names a state which has passed', async () => {
    const edit = (brandName: string, version: unknown) =>
      call(`${testApp.app.url}/api/globals/settings`, {
        body: { brandName },
        token: testApp.administrator.token,
        headers: { 'if-match': String(version) },
      })
    await save({ brandName: 'Green House' })
    const { body } = await testApp.ask('GET', 'globals/settings')
    const version = isRecord(body) ? body.updatedAt : undefined
    expect((await edit('Grey House', version)).status).toBe(200)
    const late = await edit('Pink House', version)
    expect([late.status, codeOf(late)]).toEqual([409, 'conflict'])
    expect((await testApp.ask('GET', 'globals/settings')).body).toMatchObject({ brandName: 'Grey House' })
  })
})
