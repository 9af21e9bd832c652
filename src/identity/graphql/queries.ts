import { Problem } from '../../kernel/errors/problem.ts'
import { readMe } from '../operations/read-me.ts'
import type { GraphQLExtension } from '../../payload/schema/payload-graphql.ts'
import type { Resolver } from '../../payload/schema/resolver.ts'
import { userTypeOf } from './user-type.ts'

export const identityQueries: GraphQLExtension = (
  { GraphQLBoolean, GraphQLInt, GraphQLObjectType, GraphQLString },
  context,
) => {
  const me: Resolver = (_source, _args, { req }) => readMe(req)
  // Payload's own would tell anybody whether there are users.
  const initialized: Resolver = async () => {
    throw new Problem('not_found')
  }
  return {
    meUser: {
      type: new GraphQLObjectType({
        name: 'usersMe',
        fields: {
          collection: { type: GraphQLString },
          exp: { type: GraphQLInt },
          strategy: { type: GraphQLString },
          token: { type: GraphQLString },
          user: { type: userTypeOf(context) },
        },
      }),
      resolve: me,
    },
    initializedUser: { type: GraphQLBoolean, resolve: initialized },
  }
}
