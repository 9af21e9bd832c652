import { isEnumType } from 'graphql'
import type { FlattenedField } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeSchema } from '../../src/transport/graphql/make-schema.ts'
import { docOf, graphQLOf, openTestApp, type TestApp } from '../support/test-app.ts'
import { unique } from '../support/people.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

type Choice = { path: string; values: string[] }

const choicesIn = (fields: readonly FlattenedField[], prefix: string): Choice[] =>
  fields.flatMap((field) => {
    const path = `${prefix}.${field.name}`
    if (field.type === 'select' || field.type === 'radio')
      return [
        { path, values: field.options.map((option) => (typeof option === 'string' ? option : option.value)) },
      ]
    return 'flattenedFields' in field ? choicesIn(field.flattenedFields, path) : []
  })

describe('every value of a choice', () => {
  it('is a name in GraphQL as it is, spelled with underscores', () => {
    const { collections, globals } = testApp.app.payload.config
    const choices = [...collections, ...globals].flatMap(({ slug, flattenedFields }) =>
      choicesIn(flattenedFields, slug),
    )
    expect(choices.length).toBeGreaterThan(30)
    const wrong = choices.filter(
      ({ values }) => !values.every((value) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(value)),
    )
    expect(wrong).toEqual([])
  })

  it('is the same in GraphQL and REST', () => {
    const enums = Object.values(makeSchema(testApp.app.payload).schema.getTypeMap()).filter(isEnumType)
    const own = enums.filter(({ name }) => !name.startsWith('__'))
    expect(own.length).toBeGreaterThan(20)
    const mangled = own.flatMap((type) =>
      type.getValues().flatMap(({ name, value }) => (name === value ? [] : [`${type.name}.${name}`])),
    )
    expect(mangled).toEqual([])
  })

  it('is stored so', async () => {
    const { rows } = await testApp.app.payload.db.pool.query<{ label: string }>(
      `select enumlabel as label from pg_enum where enumlabel !~ '^[A-Za-z_][A-Za-z0-9_]*$'`,
    )
    expect(rows).toEqual([])
  })

  it.each([
    ['timezone', 'America/Argentina/Buenos_Aires'],
    ['timezone', 'Etc/GMT+5'],
    ['country', 'DE'],
    ['language', 'de'],
  ])('of a list that grows is the same text over both: %s %s', async (name, value) => {
    const { id } = docOf(await testApp.newCustomer({ [name]: value, externalId: unique('choice') }))
    const read = `{ Customer(id: "${id}") { ${name} } Customers(where: { ${name}: { equals: "${value}" }, id: { equals: "${id}" } }) { totalDocs } }`
    const { data, errors } = graphQLOf(await testApp.askGraphQL(read))
    expect([data, errors]).toEqual([{ Customer: { [name]: value }, Customers: { totalDocs: 1 } }, undefined])
    const write = `mutation { updateCustomer(id: "${id}", data: { ${name}: "${value}" }) { ${name} } }`
    expect(graphQLOf(await testApp.askGraphQL(write)).data).toEqual({ updateCustomer: { [name]: value } })
    const rest = await testApp.ask(
      'GET',
      `customers?where[${name}][equals]=${encodeURIComponent(value)}&where[id][equals]=${id}`,
    )
    expect(rest.body).toMatchObject({ docs: [{ [name]: value }] })
  })
})
