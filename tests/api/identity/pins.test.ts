import { beforeAll, describe, expect, it } from 'vitest'
import { call } from '../../support/call.ts'
import { signedIn, type Person } from '../../support/people.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'
import { startApp, type App } from '../../support/start-app.ts'

let app: App
let administrator: Person
beforeAll(async () => {
  app = await startApp()
  administrator = await signedIn(app, 'administrator')
})

const verify = (token: string | undefined, pin: unknown) =>
  call(`${app.url}/api/users/verify-pin`, { body: { pin }, ...(token && { token }) })

const withPin = async (pin: string) => {
  const person = await signedIn(app, 'member')
  const set = await call(`${app.url}/api/users/${person.id}`, {
    method: 'PATCH',
    body: { pin },
    token: administrator.token,
  })
  expect(set.text).not.toContain(pin)
  return person
}

describe('a PIN', () => {
  it('is verified for the user who is signed in, and never shown', async () => {
    const { token, id } = await withPin('90210')
    expect((await verify(token, '90210')).body).toEqual({ valid: true })
    expect((await verify(token, '90211')).body).toEqual({ valid: false })
    expect((await verify((await signedIn(app, 'member')).token, '90210')).body).toEqual({ valid: false })
    expect((await verify(undefined, '90210')).status).toBe(401)
    expect((await call(`${app.url}/api/users/${id}`, { token: administrator.token })).text).not.toContain(
      '90210',
    )
  })

  it('is asked as a text', async () => {
    const { token } = await withPin('4711')
    for (const pin of [4711, ['4711'], {}, null]) {
      const answer = await verify(token, pin)
      expect([answer.status, fieldsOf(answer)]).toEqual([400, ['pin']])
    }
  })

  it('can be guessed at ten times in 15 minutes, also all at once; a right one clears the count', async () => {
    const { token } = await withPin('2468')
    const guesses = await Promise.all(Array.from({ length: 5 }, () => verify(token, '0000')))
    expect(guesses.every(({ status }) => status === 200)).toBe(true)
    expect((await verify(token, '2468')).body).toEqual({ valid: true })
    const burst = await Promise.all(Array.from({ length: 25 }, () => verify(token, '0000')))
    expect(burst.filter(({ status }) => status === 200)).toHaveLength(10)
    const refused = burst.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(15)
    expect(codeOf(refused[0] ?? { body: null })).toBe('rate_limited')
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await verify(token, '2468')).status).toBe(429)
  })
})
