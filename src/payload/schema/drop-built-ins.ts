import type { GraphQLSchema } from 'graphql'

/** What one may do is for the panel, which asks over REST; whether there are users yet is for nobody. */
const dropped = /^(Access|docAccess\w+|initialized\w+)$/

/** Takes the queries away that Payload adds for every collection and that no access rule reaches. */
export const dropBuiltIns = (schema: GraphQLSchema): void => {
  const queries = schema.getQueryType()?.getFields() ?? {}
  for (const name of Object.keys(queries)) if (dropped.test(name)) delete queries[name]
}
