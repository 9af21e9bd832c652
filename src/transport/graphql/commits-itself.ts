import { Kind, type DocumentNode, type GraphQLSchema, type SelectionSetNode } from 'graphql'
import type { Operation } from './read-operation.ts'

/** Whether the only field of a mutation is an action that commits its own transactions. */
export const commitsItself = ({ document, definition }: Operation, schema: GraphQLSchema): boolean => {
  const fields = schema.getMutationType()?.getFields() ?? {}
  return topFields(definition.selectionSet, document).some(
    (name) => fields[name]?.extensions.commitsItself === true,
  )
}

/** The names of the fields at the top, those in fragments too. More than one, and circles, are refused before. */
const topFields = ({ selections }: SelectionSetNode, document: DocumentNode): string[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value]
    if (selection.kind === Kind.INLINE_FRAGMENT) return topFields(selection.selectionSet, document)
    return document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value
        ? topFields(definition.selectionSet, document)
        : [],
    )
  })
