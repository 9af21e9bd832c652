import type { Config } from 'payload'
import { identityMutations } from './mutations.ts'
import { identityQueries } from './queries.ts'

type GraphQLConfig = NonNullable<Config['graphQL']>

/** The operations on `users` that Payload's GraphQL clients expect, with the rules, limits and errors of REST. */
export const identityGraphQL: Required<Pick<GraphQLConfig, 'mutations' | 'queries'>> = {
  queries: identityQueries,
  mutations: identityMutations,
}
