import type { Config } from 'payload'
import { messageMutations } from './mutations.ts'
import { messageQueries } from './queries.ts'

type GraphQLConfig = NonNullable<Config['graphQL']>

/** The inbox of whoever is signed in, with the rules of REST. */
export const messageGraphQL: Required<Pick<GraphQLConfig, 'mutations' | 'queries'>> = {
  queries: messageQueries,
  mutations: messageMutations,
}
