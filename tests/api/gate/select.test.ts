import { beforeAll, describe, expect, it } from 'vitest'
import { docOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { unique } from '../../support/people.ts'
import { richTextOf } from '../../support/rich-text.ts'
import type { Answer } from '../../support/call.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const bodyOf = ({ body, status, text }: Answer): Record<string, unknown> => {
  expect(status, text).toBeLessThan(300)
  return Object(body)
}

const newName = () => unique('selected')

const make = async () => {
  const name = newName()
  return { name, id: docOf(await testApp.newCustomer({ name, city: 'Oslo' })).id }
}

describe('`select` is answered as asked, with the id and nothing more', () => {
  it('by every read', async () => {
    const { id, name } = await make()
    const one = bodyOf(await testApp.ask('GET', `customers/${id}?select[name]=true`))
    expect(one).toEqual({ id, name })
    const list = bodyOf(await testApp.ask('GET', `customers?where[id][equals]=${id}&select[name]=true`))
    expect(list.docs).toEqual([{ id, name }])
    const status = bodyOf(await testApp.ask('GET', `customers/${id}?select[effectiveStatus]=true`))
    expect(status).toEqual({ id, effectiveStatus: 'enabled' })
    const rest = bodyOf(await testApp.ask('GET', `customers/${id}?select[name]=false`))
    expect(rest).not.toHaveProperty('name')
    expect(rest).toMatchObject({ id, city: 'Oslo', status: 'enabled' })
    const counted = bodyOf(
      await testApp.ask('GET', `customers/count?where[id][equals]=${id}&select[name]=true`),
    )
    expect(counted).toMatchObject({ totalDocs: 1 })
    const settings = bodyOf(await testApp.ask('GET', 'globals/settings?select[brandName]=true'))
    expect(Object.keys(settings).filter((key) => key !== 'id')).toEqual(['brandName'])
  })

  it('by every write', async () => {
    const name = newName()
    const body = { name, email: `${name}@example.com`, city: 'Oslo' }
    const created = bodyOf(await testApp.ask('POST', 'customers?select[name]=true', { body })).doc
    expect(created).toEqual({ id: expect.any(String), name })
    const { id } = Object(created)
    const patched = bodyOf(
      await testApp.ask('PATCH', `customers/${id}?select[city]=true`, { body: { city: 'Bergen' } }),
    )
    expect(patched.doc).toEqual({ id, city: 'Bergen' })
    const where = `where[id][equals]=${id}&select[city]=true`
    const many = bodyOf(await testApp.ask('PATCH', `customers?${where}`, { body: { city: 'Moss' } }))
    expect(many.docs).toEqual([{ id, city: 'Moss' }])
    const removed = bodyOf(await testApp.ask('DELETE', `customers?${where}`))
    expect(removed.docs).toEqual([{ id, city: 'Moss' }])
    const gone = await make()
    const one = bodyOf(await testApp.ask('DELETE', `customers/${gone.id}?select[name]=true`))
    expect(one.doc).toEqual(gone)
    const stored = bodyOf(
      await testApp.ask('POST', 'globals/settings?select[trashDays]=true', { body: { trashDays: 31 } }),
    )
    expect(stored.result).toMatchObject({ trashDays: 31 })
    expect(stored.result).not.toHaveProperty('brandName')
  })

  it('inside of groups, in both directions', async () => {
    const body = { name: newName(), en: { subject: 'Hello', body: richTextOf('Hello') } }
    const { id } = docOf(await testApp.ask('POST', 'email-templates', { body }))
    const shown = await testApp.ask('GET', `email-templates/${id}?select[en][subject]=true`)
    expect(shown.body).toEqual({ id, en: { subject: 'Hello' } })
    const hidden = await testApp.ask('GET', `email-templates/${id}?select[en][subject]=false`)
    expect(hidden.body).toMatchObject({ name: body.name, en: { body: expect.anything() } })
    expect(Object(hidden.body).en).not.toHaveProperty('subject')
  })

  it('and refuses a name that is no field', async () => {
    const answer = await testApp.ask('GET', 'customers?select[telefone]=true')
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('“telephone”')])
  })
})

it('a new document was changed when it was created, not before', async () => {
  for (const [slug, body] of [
    ['customers', { email: `${newName()}@example.com`, name: 'New' }],
    ['groups', { name: newName() }],
    ['announcements', { title: 'New', audience: ['staff'], body: richTextOf('Hello') }],
    ['email-templates', { name: newName(), en: { subject: 'Hello', body: richTextOf('Hello') } }],
  ] as const) {
    const answer = await testApp.ask('POST', slug, { body })
    const { createdAt, updatedAt } = docOf(answer)
    expect(createdAt, `${slug} ${answer.text}`).toBe(updatedAt)
  }
})
