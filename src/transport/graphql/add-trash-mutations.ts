import { GraphQLBoolean, type GraphQLArgument, type GraphQLSchema } from 'graphql'
import type { CollectionSlug, Payload } from 'payload'
import { deleteDocument } from '../../collections/trash/operations/delete-document.ts'
import { restoreDocument } from '../../collections/trash/operations/restore-document.ts'
import type { Resolver } from '../../payload/schema/resolver.ts'
import { typeNameOf } from '../../payload/schema/type-names.ts'

/**
 * `delete<Type>` puts into the trash, and purges with `permanent: true`, as over REST; `restore<Type>` brings back. For
 * every collection that has a trash.
 */
export const addTrashMutations = (schema: GraphQLSchema, payload: Payload): void => {
  const mutations = schema.getMutationType()?.getFields() ?? {}
  for (const { config } of Object.values(payload.collections)) {
    const name = typeNameOf(config)
    const remove = mutations[`delete${name}`]
    if (!config.trash || !remove) continue
    const id = remove.args.filter((argument) => argument.name === 'id')
    mutations[`restore${name}`] = {
      ...remove,
      name: `restore${name}`,
      args: id,
      resolve: restoring(config.slug),
    }
    Object.assign(remove, { args: [...remove.args, permanent], resolve: deleting(config.slug) })
  }
}

const permanent: GraphQLArgument = {
  name: 'permanent',
  type: GraphQLBoolean,
  description: undefined,
  defaultValue: undefined,
  deprecationReason: undefined,
  extensions: {},
  astNode: undefined,
}

const deleting =
  (collection: CollectionSlug): Resolver =>
  async (_source, { id, permanent: isPermanent, trash }, { req }) => {
    const asked = { isPermanent: isPermanent === true, withTrash: trash === true }
    return (await deleteDocument(req, { collection, id: String(id), ...asked })).doc
  }

const restoring =
  (collection: CollectionSlug): Resolver =>
  (_source, { id }, { req }) =>
    restoreDocument(req, { collection, id: String(id) })
