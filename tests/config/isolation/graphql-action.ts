import { isNonNullType, type GraphQLField } from 'graphql'
import { askByGraphQL } from './ask-by-graphql.ts'
import { askEndpoint } from './ask-endpoint.ts'
import type { Question, Request } from './question.ts'
import { selectionOf } from './selection-of.ts'

type Field = GraphQLField<unknown, unknown>

/** The GraphQL requests for an action: those of its REST route, with the same values as arguments. */
export const graphqlAction = (field: Field): Question[] | undefined => {
  const { collection, method, path } = field.extensions
  if (typeof collection !== 'string' || typeof method !== 'string' || typeof path !== 'string')
    return undefined
  const route = {
    method: method.toUpperCase(),
    path: `/${collection}${path === '/' ? '' : path}`,
    handler: () => Response.json({}),
    collection,
    acceptsList: false,
  }
  return askEndpoint(route)?.map((question) => ({
    ...question,
    name: `GraphQL ${field.name}: ${question.name}`,
    ask: (thing, own) => toGraphQL(field, question.ask(thing, own)),
  }))
}

const toGraphQL = (field: Field, { method, path, body }: Request): Request => {
  const [pathname = '', search = ''] = path.split('?')
  const id = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(pathname)?.[0]
  const sent = new Map<string, unknown>([
    ...new URLSearchParams(search),
    ...Object.entries(typeof body === 'object' && body !== null ? body : {}),
    ...(id ? ([['id', id]] as const) : []),
  ])
  const given = field.args.filter(({ name, type }) => sent.has(name) || isNonNullType(type))
  const kind = method === 'GET' ? 'query' : 'mutation'
  const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ')
  const operation = given.length > 0 ? `${field.name}(${passed})` : field.name
  const head = given.length > 0 ? `${kind} (${declared})` : kind
  const variables = Object.fromEntries(given.map(({ name }) => [name, sent.get(name)]))
  return askByGraphQL(`${head} { ${operation} ${selectionOf(field.type)} }`, variables)
}
