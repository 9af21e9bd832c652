import type { GraphQLExtension } from '../../../../payload/schema/payload-graphql.ts'
import type { Resolver } from '../../../../payload/schema/resolver.ts'
import { dismissAnnouncement } from '../operations/dismiss-announcement.ts'

export const announcementMutations: GraphQLExtension = ({
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
}) => {
  const text = { type: new GraphQLNonNull(GraphQLString) }
  const resolve: Resolver = (_source, { id }, { req }) => dismissAnnouncement(req, id)
  return {
    dismissAnnouncement: {
      type: new GraphQLObjectType({
        name: 'AnnouncementDismissal',
        fields: { id: text, dismissedAt: text },
      }),
      args: { id: text },
      resolve,
    },
  }
}
