import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql'
import { call } from '../support/call.ts'
import { askers, marker, type Documents, type World } from './world.ts'

type Operation = { kind: 'query' | 'mutation'; field: GraphQLField<unknown, unknown>; collection?: string }

/** The answer to each caller: `ok` or the code of the error; and whether a foreign text was returned. */
export const askGraphQL = async (world: World, { kind, field, collection }: Operation) => {
  const { app, documentsOf, tokenOf } = world
  const answers: Record<string, string[]> = {}
  const leaks: string[] = []
  for (const asker of askers) {
    for (const [whose, id] of targetsOf(field, documentsOf(asker)[collection ?? ''])) {
      const key = `${kind} ${field.name}${whose}`
      const given = field.args
        .filter(({ name, type }) => isNonNullType(type) || name === 'id')
        .map(({ name, type }) => `${name}: ${name === 'id' ? JSON.stringify(id) : valueOf(type)}`)
      const query = `${kind} { ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${selectionOf(field.type)} }`
      const { text } = await call(`${app.url}/api/graphql`, { body: { query }, token: await tokenOf(asker) })
      const code = /"code":"(\w+)"/.exec(text)?.[1] ?? (text.includes('"data"') ? 'ok' : text)
      answers[key] = [...(answers[key] ?? []), code]
      if (asker !== 'support' && text.includes(marker)) leaks.push(`${asker} ${key}`)
      if (kind === 'mutation' && code === 'ok') await world.reset()
    }
  }
  return { answers, leaks }
}

const targetsOf = (
  { args }: Operation['field'],
  known: Documents | undefined,
): [whose: string, id: string][] => {
  if (!args.some(({ name }) => name === 'id')) return [['', '']]
  if (known?.own === undefined || known.below === undefined) return [['', known?.other ?? '']]
  return [
    [' of one’s own', known.own],
    [' below', known.below],
    [' of another', known.other],
  ]
}

const valueOf = (type: GraphQLInputType): string => {
  const plain = getNullableType(type)
  if (isListType(plain)) return '[]'
  if (isEnumType(plain)) return plain.getValues()[0]?.name ?? 'null'
  if (isInputObjectType(plain)) {
    const required = Object.values(plain.getFields()).filter((inner) => isNonNullType(inner.type))
    return `{ ${required.map((inner) => `${inner.name}: ${valueIn(inner)}`).join(', ')} }`
  }
  const scalars: Record<string, string> = { Boolean: 'true', Int: '1', Float: '1' }
  return scalars[getNamedType(plain).name] ?? '"some-text.example"'
}

/** Payload's type for moments is a text as well. */
const valueIn = ({ name, type }: GraphQLInputField): string =>
  name.endsWith('At') ? '"2027-01-31T09:00:00Z"' : valueOf(type)

/** All fields one level deep, and of documents inside a list or a result all of theirs. */
const selectionOf = (type: GraphQLOutputType, depth = 0): string => {
  const named = getNamedType(type)
  if (!isObjectType(named)) return ''
  const inner = Object.values(named.getFields()).flatMap((field) => {
    if (isLeafType(getNamedType(field.type))) return [field.name]
    const isDocument = ['docs', 'doc', 'user', 'customer', 'group'].includes(field.name)
    const nested = isDocument && depth < 2 ? selectionOf(field.type, depth + 1) : ''
    return nested === '' ? [] : [`${field.name} ${nested}`]
  })
  return `{ ${inner.join(' ')} }`
}
