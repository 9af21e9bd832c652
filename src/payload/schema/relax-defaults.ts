import { getNullableType, isInputObjectType, type GraphQLSchema } from 'graphql'
import type { Payload } from 'payload'
import { typeNameOf } from './type-names.ts'

/**
 * A field with a default may be omitted, over REST and GraphQL alike; Payload's schema requires all required fields.
 */
export const relaxDefaults = (schema: GraphQLSchema, payload: Payload): void => {
  for (const { config } of Object.values(payload.collections)) {
    const input = schema.getType(`mutation${typeNameOf(config)}Input`)
    if (!isInputObjectType(input)) continue
    for (const field of config.flattenedFields) {
      const declared = input.getFields()[field.name]
      if (declared && 'defaultValue' in field && field.defaultValue !== undefined)
        declared.type = getNullableType(declared.type)
    }
  }
}
