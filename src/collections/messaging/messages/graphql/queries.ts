import type { GraphQLExtension } from '../../../../payload/schema/payload-graphql.ts'
import type { Resolver } from '../../../../payload/schema/resolver.ts'
import { readInbox } from '../operations/read-inbox.ts'
import { readInboxQuery } from '../read-inbox-query.ts'

export const messageQueries: GraphQLExtension = ({
  GraphQLBoolean,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
}) => {
  const text = { type: new GraphQLNonNull(GraphQLString) }
  const optionalText = { type: GraphQLString }
  const message = new GraphQLObjectType({
    name: 'InboxMessage',
    fields: { id: text, title: text, body: text, kind: text, createdAt: text, readAt: optionalText },
  })
  const resolve: Resolver = (_source, args, { req }) => readInbox(req, readInboxQuery(args))
  return {
    Inbox: {
      type: new GraphQLObjectType({
        name: 'Inbox',
        fields: {
          docs: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(message))) },
          unread: { type: new GraphQLNonNull(GraphQLInt) },
          next: optionalText,
          latest: text,
        },
      }),
      args: { after: optionalText, unread: { type: GraphQLBoolean }, limit: { type: GraphQLInt } },
      resolve,
    },
  }
}
