import { beforeAll, describe, expect, it } from 'vitest'
import type { SanitizedCollectionConfig } from 'payload'
import { typeNameOf } from '../../../src/payload/schema/type-names.ts'
import { docOf, graphQLOf, listOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { signedIn, unique, type Person } from '../../support/people.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'
import { kindsOf, leastOf, made, make, makeFamily } from '../../support/resources.ts'

let testApp: TestApp
let kinds: SanitizedCollectionConfig[]
let family: Awaited<ReturnType<typeof makeFamily>>
let neighbour: Person

beforeAll(async () => {
  testApp = await openTestApp()
  kinds = kindsOf(testApp)
  family = await makeFamily(testApp, (role, customer) => signedIn(testApp.app, role, customer))
  neighbour = await signedIn(testApp.app, 'manager', family.beside)
})

/** Runs the same requests for each configured kind. */
const ofEveryKind = async <T>(ask: (slug: string) => Promise<T>): Promise<Record<string, T>> => {
  const answers: Record<string, T> = {}
  for (const { slug } of kinds) answers[slug] = await ask(slug)
  return answers
}

const every = <T>(expected: T) => Object.fromEntries(kinds.map(({ slug }) => [slug, expected]))

const setStatus = async (id: string, status: 'enabled' | 'disabled') =>
  expect((await testApp.ask('PATCH', `customers/${id}`, { body: { status } })).status).toBe(200)

const readStatus = async (slug: string, id: string) => {
  const { status, effectiveStatus } = docOf(await testApp.ask('GET', `${slug}/${id}`))
  return [status, effectiveStatus]
}

describe('the kinds of resources', () => {
  it('are at least the seven of the product, each with the same rules', () => {
    expect(kinds.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining([
        ...['assets', 'cameras', 'dashboards', 'devices', 'domains', 'media-services', 'stream-sources'],
      ]),
    )
    const names = kinds.map(({ flattenedFields }) => flattenedFields.map(({ name }) => name))
    const shared = ['name', 'customer', 'status', 'effectiveStatus', 'externalId', 'metadata', 'deletedAt']
    for (const fields of names) expect(fields).toEqual(expect.arrayContaining(shared))
  })
})

describe('a resource of every kind', () => {
  it('belongs to an account, carries a number of elsewhere and free data, and is enabled at first', async () => {
    const body = { customer: family.below, externalId: 'X-1', metadata: { floor: 3 } }
    const docs = await ofEveryKind((slug) => made(testApp, slug, { body }))
    for (const doc of Object.values(docs)) {
      expect(doc).toMatchObject({ ...body, status: 'enabled', effectiveStatus: 'enabled' })
      expect(doc).not.toHaveProperty('ownerPath')
      expect(doc).not.toHaveProperty('deletedWith')
    }
  })

  it('runs while its own switch and all accounts above are on; enabling an account restores what was (invariant 6)', async () => {
    // A separate account: disabling it ends the sessions of its users.
    const integrator = docOf(await testApp.newCustomer({ type: 'integrator' })).id
    const customer = docOf(await testApp.newCustomer({ parent: integrator })).id
    const ids = await ofEveryKind(async (slug) => ({
      on: (await made(testApp, slug, { body: { customer } })).id,
      off: (await made(testApp, slug, { body: { customer, status: 'disabled' } })).id,
    }))
    const picture = () =>
      ofEveryKind(async (slug) => [
        await readStatus(slug, ids[slug]?.on ?? ''),
        await readStatus(slug, ids[slug]?.off ?? ''),
      ])
    const before = await picture()
    expect(before).toEqual(
      every([
        ['enabled', 'enabled'],
        ['disabled', 'disabled'],
      ]),
    )
    await setStatus(integrator, 'disabled')
    expect(await picture()).toEqual(
      every([
        ['enabled', 'disabled'],
        ['disabled', 'disabled'],
      ]),
    )
    await setStatus(integrator, 'enabled')
    expect(await picture()).toEqual(before)
  })

  it('cannot be told its effective status, its path or when it was made', async () => {
    const answers = await ofEveryKind(async (slug) => [
      fieldsOf(await make(testApp, slug, { body: { effectiveStatus: 'disabled' } })),
      fieldsOf(await make(testApp, slug, { body: { ownerPath: '/x/' } })),
    ])
    expect(answers).toEqual(every([['effectiveStatus'], ['ownerPath']]))
  })

  it('belongs to an account that exists: otherwise 400 at customer', async () => {
    const answers = await ofEveryKind(async (slug) => {
      const answer = await make(testApp, slug, { body: { customer: crypto.randomUUID() } })
      return [answer.status, fieldsOf(answer)]
    })
    expect(answers).toEqual(every([400, ['customer']]))
  })
})

describe('resources of every kind', () => {
  it('that belong to nobody are seen by staff alone', async () => {
    const ids = await ofEveryKind(async (slug) => (await made(testApp, slug)).id)
    const statuses = (as: Person) =>
      ofEveryKind(async (slug) => (await testApp.ask('GET', `${slug}/${ids[slug]}`, { as })).status)
    expect(await statuses(testApp.support)).toEqual(every(200))
    expect(await statuses(family.manager)).toEqual(every(404))
    expect(await statuses(family.member)).toEqual(every(404))
  })

  it('are run by the managers of a subtree, read by members of the account itself, and 404 elsewhere (invariant 2)', async () => {
    const { integrator, below, beside, manager, member } = family
    const of = async (slug: string, customer: string) =>
      (await made(testApp, slug, { body: { customer } })).id
    const ids = await ofEveryKind(async (slug) => [
      await of(slug, integrator),
      await of(slug, below),
      await of(slug, beside),
    ])
    const seen = (as: Person, method: string, body?: object) =>
      ofEveryKind(async (slug) => {
        const statuses: number[] = []
        for (const id of ids[slug] ?? [])
          statuses.push((await testApp.ask(method, `${slug}/${id}`, { as, body })).status)
        return statuses
      })
    expect(await seen(manager, 'GET')).toEqual(every([200, 200, 404]))
    expect(await seen(member, 'GET')).toEqual(every([404, 200, 404]))
    expect(await seen(manager, 'PATCH', { name: 'Renamed' })).toEqual(every([200, 200, 404]))
    expect(await seen(member, 'PATCH', { name: 'Mine' })).toEqual(every([404, 403, 404]))
    expect(await seen(testApp.support, 'PATCH', { name: 'Ours' })).toEqual(every([403, 403, 403]))
  })

  it('are listed to nobody but those who see them', async () => {
    const outside = await ofEveryKind(async (slug) =>
      listOf(await testApp.ask('GET', `${slug}?limit=100`, { as: neighbour })).docs.map(
        ({ customer }) => customer,
      ),
    )
    for (const owners of Object.values(outside))
      expect(owners.filter((customer) => customer !== family.beside)).toEqual([])
  })

  it('that a manager makes belong to the manager’s account, or to one below it, never to another or to none', async () => {
    const { integrator, below, beside, manager } = family
    const making = (body: object) =>
      ofEveryKind(async (slug) => {
        const answer = await make(testApp, slug, { as: manager, body })
        return answer.status === 201 ? docOf(answer).customer : [answer.status, ...fieldsOf(answer)]
      })
    expect(await making({})).toEqual(every(integrator))
    expect(await making({ customer: below })).toEqual(every(below))
    expect(await making({ customer: beside })).toEqual(every([400, 'customer']))
    expect(await making({ customer: null })).toEqual(every([400, 'customer']))
  })

  it('are made by neither support nor members: 403', async () => {
    const making = (as: Person) =>
      ofEveryKind(async (slug) => {
        const answer = await make(testApp, slug, { as })
        return [answer.status, codeOf(answer)]
      })
    expect(await making(testApp.support)).toEqual(every([403, 'forbidden']))
    expect(await making(family.member)).toEqual(every([403, 'forbidden']))
  })

  it('obey the same rules over GraphQL', async () => {
    for (const kind of kinds) {
      const singularName = typeNameOf(kind)
      const create = `mutation ($data: mutation${singularName}Input!) { create${singularName}(data: $data) { id status effectiveStatus customer { id } } }`
      const asking = (customer: string) =>
        testApp.askGraphQL(create, {
          as: family.manager,
          variables: { data: { ...leastOf(kind), customer } },
        })
      expect(graphQLOf(await asking(family.below)).data?.[`create${singularName}`]).toMatchObject({
        status: 'enabled',
        effectiveStatus: 'enabled',
        customer: { id: family.below },
      })
      const [refused] = graphQLOf(await asking(family.beside)).errors ?? []
      expect(refused?.extensions.data?.errors.map(({ path }) => path)).toEqual(['customer'])
    }
  })
})

describe('a resource of every kind in the trash', () => {
  it('is put there and brought back by managers of its account, and answers nowhere meanwhile', async () => {
    const { below, manager, member } = family
    const statuses = await ofEveryKind(async (slug) => {
      const { id } = await made(testApp, slug, { body: { customer: below } })
      const status = async (method: string, path: string, as: Person) =>
        (await testApp.ask(method, `${slug}/${path}`, { as })).status
      return [
        await status('DELETE', id, member),
        await status('DELETE', id, manager),
        await status('GET', id, manager),
        await status('POST', `${id}/restore`, manager),
        await status('GET', id, member),
      ]
    })
    expect(statuses).toEqual(every([403, 200, 404, 200, 200]))
  })
})

describe('the switch of a resource', () => {
  it('is turned by the managers of its account', async () => {
    const { id } = await made(testApp, 'cameras', { body: { customer: family.below } })
    const body = { status: 'disabled' }
    const { status } = await testApp.ask('PATCH', `cameras/${id}`, { as: family.manager, body })
    expect(status).toBe(200)
    expect(docOf(await testApp.ask('GET', `cameras/${id}`))).toMatchObject({ ...body, recording: false })
  })
})

describe('a camera', () => {
  it('records exactly while it is effectively enabled, in lists as by itself, and nobody can say otherwise', async () => {
    const customer = docOf(await testApp.newCustomer()).id
    const { id } = await made(testApp, 'cameras', { body: { customer, name: unique('camera') } })
    const recording = async () => [
      docOf(await testApp.ask('GET', `cameras/${id}`)).recording,
      listOf(await testApp.ask('GET', `cameras?where[id][equals]=${id}`)).docs[0]?.recording,
    ]
    expect(await recording()).toEqual([true, true])
    await setStatus(customer, 'disabled')
    expect(await recording()).toEqual([false, false])
    await setStatus(customer, 'enabled')
    expect(await recording()).toEqual([true, true])
    const answer = await testApp.ask('PATCH', `cameras/${id}`, { body: { recording: false } })
    expect([answer.status, codeOf(answer), fieldsOf(answer)]).toEqual([403, 'field_forbidden', ['recording']])
  })
})
