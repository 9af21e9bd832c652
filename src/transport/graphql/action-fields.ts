import type { Config, PayloadRequest } from 'payload'
import { actionsOf } from '../../kernel/action/action-list.ts'
import type { Action } from '../../kernel/action/define-action.ts'
import { contextOf } from '../../kernel/context.ts'
import { performAction } from '../perform-action.ts'
import { jsonSchemaOf } from '../json-schema-of.ts'
import { GraphQLTypes } from './graphql-types.ts'

type Extension = NonNullable<NonNullable<Config['graphQL']>['queries']>
type Collections = readonly { custom?: Record<string, unknown> }[]

/** The GraphQL fields of actions: queries for those that read, mutations for all others. */
export const actionFields = (collections: Collections): { queries: Extension; mutations: Extension } => {
  let types: GraphQLTypes | undefined
  const typesOf = (...[graphQL, context]: Parameters<Extension>): GraphQLTypes =>
    types?.collections === context.collections
      ? types
      : (types = new GraphQLTypes(graphQL, context.collections))
  return {
    queries: (...made) => fieldsOf(typesOf(...made), collections, ({ method }) => method === 'get'),
    mutations: (...made) => fieldsOf(typesOf(...made), collections, ({ method }) => method !== 'get'),
  }
}

const fieldsOf = (types: GraphQLTypes, collections: Collections, isWanted: (action: Action) => boolean) =>
  Object.fromEntries(
    collections
      .flatMap((collection) => actionsOf(collection))
      .filter(isWanted)
      .flatMap((action) => toField(action, types)),
  )

const toField = (action: Action, types: GraphQLTypes): [string, object][] => {
  const { graphql, output, name: ownName } = action
  if ('notInGraphQL' in graphql) return []
  const name = graphql.name ?? ownName
  const typeName = graphql.type ?? name.charAt(0).toUpperCase() + name.slice(1)
  const args = types.args(action, typeName)
  const resolve = async (
    _source: unknown,
    sent: Record<string, unknown>,
    { req }: { req: PayloadRequest },
  ) => {
    const { id, ...rest } = sent
    const hasId = action.about === 'document'
    const call = {
      ctx: contextOf(req),
      id: hasId ? String(id).toLowerCase() : '',
      sent: types.bodyOf(action, hasId ? rest : sent),
    }
    return (await performAction(action, call)).graphqlOutput
  }
  // A field that fails is null, so that other fields of the same query are still answered.
  const type = graphql.output
    ? types.output(jsonSchemaOf(graphql.output, 'output'), typeName)
    : types.nullableOutput(jsonSchemaOf(output, 'output'), typeName)
  const { on: collection, method, path, transaction } = action
  const extensions = { collection, method, path, commitsItself: transaction === 'own' }
  return [[name, { type, resolve, extensions, ...(Object.keys(args).length > 0 && { args }) }]]
}
