import { z } from 'zod'

export type InputField = {
  name: string
  schema: z.core.$ZodType
  type: string
  isNullable: boolean
  isRequired: boolean
  isInQuery: boolean
}

/** What the input of an action is made of; none for input that is no object. */
export const inputFields = (input: z.ZodType): InputField[] =>
  input instanceof z.ZodObject
    ? Object.entries<z.core.$ZodType>(input.shape).map(([name, schema]) => ({
        ...{ name, schema, ...unwrap(schema) },
        isRequired: !z.safeParse(schema, undefined).success,
        isInQuery: z.globalRegistry.get(schema)?.in === 'query',
      }))
    : []

/** The kind of value below what makes it optional. */
const unwrap = (schema: z.core.$ZodType): { type: string; isNullable: boolean } => {
  const { def } = schema._zod
  const inner = 'innerType' in def ? def.innerType : 'in' in def ? def.in : undefined
  if (!(inner instanceof z.core.$ZodType)) return { type: def.type, isNullable: false }
  const { type, isNullable } = unwrap(inner)
  return { type, isNullable: isNullable || def.type === 'nullable' }
}
