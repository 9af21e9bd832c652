import type { Config } from 'payload'

/** `(graphQL, context) => fields`; Payload does not export its name for it. */
export type GraphQLExtension = NonNullable<NonNullable<Config['graphQL']>['queries']>

export type { GraphQLObjectType } from 'graphql'
