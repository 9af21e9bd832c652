import { z } from 'zod'

export type InputField = {
  name: string
  schema: z.core.$ZodType
  type: string
  isNullable: boolean
  isRequired: boolean
  isInQuery: boolean
}

/** The fields of an action's input; none for input that is not an object. */
export const inputFields = (input: z.ZodType): InputField[] =>
  input instanceof z.ZodObject
    ? Object.entries<z.core.$ZodType>(input.shape).map(([name, schema]) => ({
        ...{ name, schema, ...unwrap(schema) },
        isRequired: !z.safeParse(schema, undefined).success,
        isInQuery: z.globalRegistry.get(schema)?.in === 'query',
      }))
    : []

/** The schema without its optional wrapper. */
const unwrap = (schema: z.core.$ZodType): { type: string; isNullable: boolean } => {
  const { def } = schema._zod
  const inner = 'innerType' in def ? def.innerType : 'in' in def ? def.in : undefined
  if (!(inner instanceof z.core.$ZodType)) return { type: def.type, isNullable: false }
  const { type, isNullable } = unwrap(inner)
  return { type, isNullable: isNullable || def.type === 'nullable' }
}
