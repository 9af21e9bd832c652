import type { GraphQLExtension, GraphQLObjectType } from '../../payload/schema/payload-graphql.ts'

/** The type `User` that Payload made of the collection. */
export const userTypeOf = ({ collections }: Parameters<GraphQLExtension>[1]): GraphQLObjectType => {
  const type = collections.users?.graphQL?.type
  if (!type) throw new Error('The collection of users has no GraphQL type.')
  return type
}
