import type { GraphQLExtension } from '../../../../payload/schema/payload-graphql.ts'
import type { Resolver } from '../../../../payload/schema/resolver.ts'
import { markRead } from '../operations/mark-read.ts'

export const messageMutations: GraphQLExtension = ({ GraphQLNonNull, GraphQLObjectType, GraphQLString }) => {
  const text = { type: new GraphQLNonNull(GraphQLString) }
  const resolve: Resolver = (_source, { id }, { req }) => markRead(req, id)
  return {
    readMessage: {
      type: new GraphQLObjectType({ name: 'InboxReading', fields: { id: text, readAt: text } }),
      args: { id: text },
      resolve,
    },
  }
}
