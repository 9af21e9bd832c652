import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { call } from '../../support/call.ts'
import { newCustomer, signedIn, type Person } from '../../support/people.ts'
import { codeOf } from '../../support/read-answer.ts'
import { startApp, type App } from '../../support/start-app.ts'

let app: App
beforeAll(async () => {
  app = await startApp()
})

const patch = (by: Person, id: string, body: unknown, headers = {}) =>
  call(`${app.url}/api/users/${id}`, { method: 'PATCH', body, token: by.token, headers })
const remove = (by: Person, id: string) =>
  call(`${app.url}/api/users/${id}`, { method: 'DELETE', token: by.token })
const activeAdministrators = async () => {
  const { rows } = await app.payload.db.pool.query<{ id: string }>(
    "select id from users where role = 'administrator' and locked is not true and deleted_at is null",
  )
  return rows.map(({ id }) => id)
}

describe('the last active administrator (invariant 11)', () => {
  let last: Person
  beforeEach(async () => {
    await app.payload.db.pool.query("update users set locked = true where role = 'administrator'")
    last = await signedIn(app, 'administrator')
  })

  it('can be neither locked, demoted, moved into an account nor deleted', async () => {
    const account = await newCustomer(app)
    const losses = [{ locked: true }, { role: 'support' }, { role: 'manager', customer: account }]
    const answers = [
      ...(await Promise.all(losses.map((loss) => patch(last, last.id, loss)))),
      await remove(last, last.id),
    ]
    for (const answer of answers) {
      expect([answer.status, codeOf(answer)]).toEqual([403, 'forbidden'])
      expect(answer.text).toContain('last active administrator')
    }
    const german = await patch(last, last.id, { locked: true }, { 'accept-language': 'de' })
    expect(german.text).toContain('letzte aktive Administrator')
    expect((await patch(last, last.id, { firstName: 'Ada' })).status).toBe(200)
    expect(await activeAdministrators()).toEqual([last.id])
  })

  it('is not one of several: the others may be locked, demoted and deleted', async () => {
    const others = [
      await signedIn(app, 'administrator'),
      await signedIn(app, 'administrator'),
      await signedIn(app, 'administrator'),
    ] as const
    expect((await patch(last, others[0].id, { locked: true })).status).toBe(200)
    expect((await patch(last, others[1].id, { role: 'support' })).status).toBe(200)
    expect((await remove(last, others[2].id)).status).toBe(200)
    expect(await activeAdministrators()).toEqual([last.id])
  })

  it('is left when two take each other’s office at once', async () => {
    const acts = [
      (by: Person, { id }: Person) => patch(by, id, { role: 'support' }),
      (by: Person, { id }: Person) => patch(by, id, { locked: true }),
      (by: Person, { id }: Person) => remove(by, id),
    ]
    for (let round = 0; round < 6; round++) {
      await app.payload.db.pool.query("update users set locked = true where role = 'administrator'")
      const [one, other] = [await signedIn(app, 'administrator'), await signedIn(app, 'administrator')]
      const [first, second] = [acts[round % 3], acts[(round + (round < 3 ? 0 : 1)) % 3]]
      if (!first || !second) throw new Error('no such act')
      const answers = await Promise.all([first(one, other), second(other, one)])
      expect(await activeAdministrators(), answers.map(({ text }) => text).join('\n')).toHaveLength(1)
    }
  })
})

describe('support', () => {
  it('locks and unlocks the people of accounts, and no staff', async () => {
    const [support, administrator, colleague, member] = [
      await signedIn(app, 'support'),
      await signedIn(app, 'administrator'),
      await signedIn(app, 'support'),
      await signedIn(app, 'member'),
    ]
    for (const locked of [true, false])
      expect((await patch(support, member.id, { locked })).body).toMatchObject({ doc: { locked } })
    for (const staff of [administrator, colleague, support]) {
      const answer = await patch(support, staff.id, { locked: true })
      expect([answer.status, codeOf(answer)]).toEqual([403, 'forbidden'])
    }
  })
})
