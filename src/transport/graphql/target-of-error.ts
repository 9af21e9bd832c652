import { getArgumentValues, Kind, type GraphQLError, type GraphQLSchema } from 'graphql'
import type { CollectionSlug, Payload } from 'payload'
import type { JsonRecord } from '../../kernel/is-record.ts'
import { typeNameOf } from '../../payload/schema/type-names.ts'

export type Target = { collection: CollectionSlug; id: string }

/** The document of the top-level field that caused an error, if it was named by its id. */
export const targetOfError = (
  error: GraphQLError,
  schema: GraphQLSchema,
  variables: JsonRecord,
  payload: Payload,
): Target | undefined => {
  const field = error.nodes?.find((node) => node.kind === Kind.FIELD)
  if (error.path?.length !== 1 || !field) return undefined
  const name = field.name.value
  const definition = schema.getMutationType()?.getFields()[name] ?? schema.getQueryType()?.getFields()[name]
  if (!definition) return undefined
  const { id } = getArgumentValues(definition, field, variables)
  const collection = slugs(payload).find((slug) =>
    /^(create|update|delete|docAccess|duplicate|restore)?$/.test(verbOf(name, slug, payload)),
  )
  return typeof id === 'string' && collection ? { collection, id } : undefined
}

const slugs = (payload: Payload): CollectionSlug[] =>
  Object.values(payload.collections).map(({ config }) => config.slug)

const verbOf = (name: string, slug: CollectionSlug, payload: Payload): string => {
  const typeName = typeNameOf(payload.collections[slug].config)
  return name.endsWith(typeName) ? name.slice(0, -typeName.length) : 'another'
}
