import type { GraphQLSchema } from 'graphql'

/** Permissions are for the panel, which uses REST; whether there are users yet is not public. */
const dropped = /^(Access|docAccess\w+|initialized\w+)$/

/** Removes the queries that Payload adds for every collection and that no access rule covers. */
export const dropBuiltIns = (schema: GraphQLSchema): void => {
  const queries = schema.getQueryType()?.getFields() ?? {}
  for (const name of Object.keys(queries)) if (dropped.test(name)) delete queries[name]
}
