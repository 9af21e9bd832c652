/** The subset of JSON schema that this folder reads and writes. */
export type JsonSchema = {
  $ref?: string
  title?: string
  type?: string | readonly string[]
  format?: string
  description?: string
  enum?: readonly unknown[]
  const?: unknown
  default?: unknown
  examples?: readonly unknown[]
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  items?: JsonSchema
  minItems?: number
  maxItems?: number
  anyOf?: readonly JsonSchema[]
  oneOf?: readonly JsonSchema[]
  properties?: Record<string, JsonSchema>
  required?: readonly string[]
  additionalProperties?: boolean | JsonSchema
}

export const text: JsonSchema = { type: 'string' }
export const truth: JsonSchema = { type: 'boolean' }
export const whole: JsonSchema = { type: 'integer' }
export const id: JsonSchema = { type: 'string', format: 'uuid' }

export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })
export const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items })

/** An object whose properties are required, except those named in `optional`. */
export const object = (
  properties: Record<string, JsonSchema>,
  optional: readonly string[] = [],
): JsonSchema => {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', properties, ...(required.length > 0 && { required }) }
}

/** The same, or null. */
export const orNull = (schema: JsonSchema): JsonSchema => {
  const { type, enum: options, ...rest } = schema
  if (type === undefined)
    return schema.oneOf ? { ...schema, oneOf: [...schema.oneOf, { type: 'null' }] } : schema
  const types = typeof type === 'string' ? [type] : type
  return { ...rest, type: [...types, 'null'], ...(options && { enum: [...options, null] }) }
}
