import { beforeAll, describe, expect, it } from 'vitest'
import { docOf, graphQLOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { signedIn, unique, type Person } from '../../support/people.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'

let testApp: TestApp
let manager: Person

beforeAll(async () => {
  testApp = await openTestApp()
  manager = await signedIn(testApp.app, 'manager')
})

const add = (hostname: unknown, body: object = {}) =>
  testApp.ask('POST', 'domains', { body: { hostname, ...body } })

describe('the host name of a domain', () => {
  it.each([
    ['Shop.Example.COM', 'shop.example.com'],
    ['  shop2.example.com ', 'shop2.example.com'],
    ['shop3.example.com.', 'shop3.example.com'],
    ['https://shop4.example.com/', 'shop4.example.com'],
    ['HTTP://shop5.example.com', 'shop5.example.com'],
    ['Bücher.example', 'xn--bcher-kva.example'],
    ['BÜCHER2.example', 'xn--bcher2-3ya.example'],
    ['a.de', 'a.de'],
  ])('%s is kept as %s', async (given, kept) => {
    expect(docOf(await add(given)).hostname).toBe(kept)
  })

  it.each([
    ...['shop', 'shop..example.com', '-shop.example.com', 'shop_1.example.com', 'shop example.com'],
    ...[
      'https://shop.example.com/cart?id=1',
      'shop.example.com:8080',
      'user@example.com',
      '127.0.0.1',
      '[::1]',
    ],
    ...[
      `${'a'.repeat(64)}.example.com`,
      `${'a.'.repeat(130)}com`,
      '*.example.com',
      'ftp://shop.example.com',
      '',
    ],
  ])('“%s” is refused at its field', async (given) => {
    const answer = await add(given)
    expect([answer.status, codeOf(answer), fieldsOf(answer)]).toEqual([
      400,
      'validation_failed',
      ['hostname'],
    ])
  })

  it('is nobody else’s, however it is written: 400 not_unique, and not whose it is (invariant 2)', async () => {
    const hostname = `${unique('shop')}.example.com`
    await add(hostname)
    const again = await testApp.ask('POST', 'domains', {
      as: manager,
      body: { hostname: `https://${hostname.toUpperCase()}/` },
    })
    expect([again.status, codeOf(again), fieldsOf(again)]).toEqual([400, 'not_unique', ['hostname']])
  })

  it('stays taken while its domain is in the trash', async () => {
    const hostname = `${unique('shop')}.example.com`
    const { id } = docOf(await add(hostname))
    const body = { deletedAt: new Date().toISOString() }
    expect((await testApp.ask('PATCH', `domains/${id}`, { body })).status).toBe(200)
    expect(codeOf(await add(hostname))).toBe('not_unique')
  })
})

describe('the name of a domain', () => {
  it('is its host name unless another is given, and follows it when that changes', async () => {
    const hostname = `${unique('shop')}.example.com`
    const { id, name } = docOf(await add(hostname.toUpperCase()))
    expect(name).toBe(hostname)
    const change = async (body: object) => docOf(await testApp.ask('PATCH', `domains/${id}`, { body })).name
    expect(await change({ hostname: `new-${hostname}` })).toBe(`new-${hostname}`)
    expect(await change({ name: 'Our shop' })).toBe('Our shop')
    expect(await change({ hostname: `newer-${hostname}` })).toBe('Our shop')
    expect(await change({ name: '' })).toBe(`newer-${hostname}`)
  })

  it('is taken from the host name over GraphQL as well', async () => {
    const hostname = `${unique('shop')}.example.com`
    const query = `mutation { createDomain(data: { hostname: "${hostname}" }) { name hostname } }`
    expect(graphQLOf(await testApp.askGraphQL(query)).data).toEqual({
      createDomain: { name: hostname, hostname },
    })
  })
})

describe('the review of a domain', () => {
  it('is pending at first, and the word of administrators alone', async () => {
    const customer = manager.customer
    const doc = docOf(await add(`${unique('shop')}.example.com`, { customer }))
    expect(doc.review).toBe('pending')
    const approve = (as: Person) =>
      testApp.ask('PATCH', `domains/${doc.id}`, { as, body: { review: 'approved' } })
    const answer = await approve(manager)
    expect([answer.status, codeOf(answer), fieldsOf(answer)]).toEqual([403, 'field_forbidden', ['review']])
    expect((await approve(testApp.support)).status).toBe(403)
    expect(docOf(await approve(testApp.administrator)).review).toBe('approved')
  })

  it('cannot be chosen by whoever adds one, either', async () => {
    const body = { hostname: `${unique('shop')}.example.com`, review: 'approved' }
    const answer = await testApp.ask('POST', 'domains', { as: manager, body })
    expect([answer.status, fieldsOf(answer)]).toEqual([403, ['review']])
  })

  it.each([
    ['approved', 'pending'],
    ['pending', 'pending'],
    ['blocked', 'blocked'],
  ])('that was %s is %s after its account has changed the host', async (before, after) => {
    const body = { customer: manager.customer, review: before }
    const { id } = docOf(await add(`${unique('shop')}.example.com`, body))
    const change = (change: object) => testApp.ask('PATCH', `domains/${id}`, { as: manager, body: change })
    expect(docOf(await change({ noLabel: true })).review).toBe(before)
    expect(docOf(await change({ hostname: `${unique('shop')}.example.com` })).review).toBe(after)
  })
})
