import type { Config } from 'payload'
import { announcementMutations } from './mutations.ts'
import { announcementQueries } from './queries.ts'

type GraphQLConfig = NonNullable<Config['graphQL']>

/** What is shown to whoever asks, with the rules of REST. */
export const announcementGraphQL: Required<Pick<GraphQLConfig, 'mutations' | 'queries'>> = {
  queries: announcementQueries,
  mutations: announcementMutations,
}
