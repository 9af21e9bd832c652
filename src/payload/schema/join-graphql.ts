import type { Config } from 'payload'

type Operations = Required<Pick<NonNullable<Config['graphQL']>, 'mutations' | 'queries'>>

/** The operations of several areas as one, as Payload takes them. */
export const joinGraphQL = (...areas: Operations[]): Operations => ({
  queries: (graphQL, context) => Object.assign({}, ...areas.map(({ queries }) => queries(graphQL, context))),
  mutations: (graphQL, context) =>
    Object.assign({}, ...areas.map(({ mutations }) => mutations(graphQL, context))),
})
