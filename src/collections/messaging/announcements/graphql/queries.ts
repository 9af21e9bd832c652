import { GraphQLJSON } from '@payloadcms/graphql/types'
import type { GraphQLExtension } from '../../../../payload/schema/payload-graphql.ts'
import type { Resolver } from '../../../../payload/schema/resolver.ts'
import { readCurrent } from '../operations/read-current.ts'

export const announcementQueries: GraphQLExtension = ({
  GraphQLBoolean,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
}) => {
  const text = { type: new GraphQLNonNull(GraphQLString) }
  const announcement = new GraphQLObjectType({
    name: 'CurrentAnnouncement',
    fields: {
      id: text,
      kind: text,
      title: text,
      body: { type: new GraphQLNonNull(GraphQLJSON) },
      text,
      dismissible: { type: new GraphQLNonNull(GraphQLBoolean) },
      publishAt: text,
      expireAt: { type: GraphQLString },
    },
  })
  const resolve: Resolver = (_source, _args, { req }) => readCurrent(req)
  return {
    CurrentAnnouncements: {
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(announcement))),
      resolve,
    },
  }
}
