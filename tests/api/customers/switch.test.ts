import { beforeAll, describe, expect, it } from 'vitest'
import { signedIn, unique } from '../../support/people.ts'
import { docOf, graphQLOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'

let testApp: TestApp
beforeAll(async () => {
  testApp = await openTestApp()
})

const soon = () => new Date(Date.now() + 86_400_000).toISOString()
const past = () => new Date(Date.now() - 1000).toISOString()
const newAccount = async (body: object = {}) => docOf(await testApp.newCustomer(body)).id
const patch = (id: string, body: object) => testApp.ask('PATCH', `customers/${id}`, { body })
const read = async (id: string) => docOf(await testApp.ask('GET', `customers/${id}`))

describe('Disabling an account', () => {
  it('keeps a reason and a time, and enabling clears both', async () => {
    const id = await newAccount()
    const disabledUntil = soon()
    const disabled = await patch(id, { status: 'disabled', statusReason: ' Unpaid ', disabledUntil })
    expect(docOf(disabled)).toMatchObject({ status: 'disabled', statusReason: 'Unpaid', disabledUntil })
    expect(docOf(await patch(id, { statusReason: 'Still unpaid' }))).toMatchObject({ disabledUntil })
    const enabled = await patch(id, { status: 'enabled' })
    const cleared = { status: 'enabled', statusReason: null, disabledUntil: null }
    expect(docOf(enabled)).toMatchObject(cleared)
    expect(await read(id)).toMatchObject(cleared)
  })

  it('is undone by a form that sends back all it showed', async () => {
    const id = await newAccount()
    const shown = { statusReason: 'Unpaid', disabledUntil: soon() }
    await patch(id, { status: 'disabled', ...shown })
    expect(docOf(await patch(id, { status: 'enabled', ...shown }))).toMatchObject({
      statusReason: null,
      disabledUntil: null,
    })
  })

  it('can be said when the account is made', async () => {
    const given = { status: 'disabled', statusReason: 'Not yet checked', disabledUntil: soon() }
    expect(await read(await newAccount(given))).toMatchObject(given)
  })

  it('refuses at the field what makes no sense', async () => {
    const disabledUntil = soon()
    const on = await newAccount()
    const off = await newAccount({ status: 'disabled', statusReason: 'Unpaid', disabledUntil })
    const cases: [string | null, object, string][] = [
      [on, { statusReason: 'Unpaid' }, 'statusReason'],
      [on, { disabledUntil }, 'disabledUntil'],
      [on, { status: 'disabled', disabledUntil: past() }, 'disabledUntil'],
      [on, { status: 'disabled', disabledUntil: '+012000-01-01T00:00:00.000Z' }, 'disabledUntil'],
      [on, { status: 'disabled', disabledUntil: 'tomorrow' }, 'disabledUntil'],
      [off, { status: 'enabled', statusReason: 'Paid' }, 'statusReason'],
      [off, { status: 'enabled', disabledUntil: new Date(Date.now() + 5000).toISOString() }, 'disabledUntil'],
      [null, { statusReason: 'Unpaid' }, 'statusReason'],
      [null, { status: 'disabled', disabledUntil: past() }, 'disabledUntil'],
    ]
    for (const [id, body, field] of cases) {
      const answer = id === null ? await testApp.newCustomer(body) : await patch(id, body)
      expect([answer.status, codeOf(answer)], JSON.stringify(body)).toEqual([400, 'validation_failed'])
      expect(fieldsOf(answer), JSON.stringify(body)).toEqual([field])
    }
    expect(await read(on)).toMatchObject({ status: 'enabled', statusReason: null, disabledUntil: null })
    expect(await read(off)).toMatchObject({ status: 'disabled', statusReason: 'Unpaid', disabledUntil })
  })

  it('leaves all else editable while its time is over and nobody has enabled it yet', async () => {
    const id = await newAccount({ status: 'disabled', disabledUntil: soon() })
    await testApp.app.payload.db.pool.query(
      `update customers set disabled_until = now() - interval '1 minute' where id = $1`,
      [id],
    )
    const answer = await patch(id, { city: 'Uppsala', statusReason: 'Unpaid' })
    expect(docOf(answer)).toMatchObject({ status: 'disabled', city: 'Uppsala', statusReason: 'Unpaid' })
  })

  it('obeys the same rules over GraphQL', async () => {
    const id = await newAccount()
    const update = (data: string) =>
      testApp.askGraphQL(
        `mutation { updateCustomer(id: "${id}", data: ${data}) { status statusReason disabledUntil } }`,
      )
    const disabledUntil = soon()
    const disabled = await update(
      `{ status: disabled, statusReason: "Unpaid", disabledUntil: "${disabledUntil}" }`,
    )
    const updateCustomer = { status: 'disabled', statusReason: 'Unpaid', disabledUntil }
    expect(graphQLOf(disabled).data).toEqual({ updateCustomer })
    const refused = graphQLOf(await update(`{ disabledUntil: "${past()}" }`))
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'validation_failed',
      data: { errors: [{ path: 'disabledUntil' }] },
    })
    expect(graphQLOf(await update('{ status: enabled }')).data).toEqual({
      updateCustomer: { status: 'enabled', statusReason: null, disabledUntil: null },
    })
  })

  it('belongs to administrators and to the managers of an integrator above', async () => {
    const { app, ask, support } = testApp
    const integrator = await newAccount({ type: 'integrator' })
    const below = await newAccount({ parent: integrator })
    const manager = await signedIn(app, 'manager', integrator)
    const body = { status: 'disabled', statusReason: 'Unpaid', disabledUntil: soon() }
    const own = await ask('PATCH', `customers/${integrator}`, { as: manager, body })
    expect([own.status, codeOf(own)]).toEqual([403, 'field_forbidden'])
    const bySupport = await ask('PATCH', `customers/${below}`, { as: support, body })
    expect([bySupport.status, codeOf(bySupport)]).toEqual([403, 'field_forbidden'])
    expect((await ask('PATCH', `customers/${below}`, { as: manager, body })).status).toBe(200)
    expect(await read(below)).toMatchObject(body)
  })

  it('that meets enabling by somebody else leaves no reason and no time on an enabled account', async () => {
    const id = await newAccount()
    for (let round = 0; round < 12; round++) {
      await patch(id, { status: 'disabled' })
      const answers = await Promise.all([
        patch(id, { status: 'enabled' }),
        patch(id, { statusReason: unique('reason') }),
        patch(id, { disabledUntil: soon() }),
      ])
      for (const { status, text } of answers) expect([200, 400, 409], text).toContain(status)
      const { status, statusReason, disabledUntil } = await read(id)
      expect({ status, statusReason, disabledUntil }).toEqual({
        status: 'enabled',
        statusReason: null,
        disabledUntil: null,
      })
    }
  })
})
