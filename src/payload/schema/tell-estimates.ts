import { GraphQLBoolean, GraphQLNonNull, isObjectType, type GraphQLSchema } from 'graphql'

/** Adds to each list and count whether its total is exact, as REST answers it. */
export const tellEstimates = (schema: GraphQLSchema): void => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !('totalDocs' in type.getFields())) continue
    const name = 'totalDocsIsEstimate'
    type.getFields()[name] = {
      ...{ name, type: new GraphQLNonNull(GraphQLBoolean), args: [], extensions: {} },
      ...{ description: undefined, deprecationReason: undefined, astNode: undefined },
      resolve: (source: unknown) =>
        typeof source === 'object' && source !== null && Reflect.get(source, name) === true,
    }
  }
}
