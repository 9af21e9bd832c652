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
export const optionalText: JsonSchema = { type: ['string', 'null'] }
export const truth: JsonSchema = { type: 'boolean' }
export const whole: JsonSchema = { type: 'integer' }
export const id: JsonSchema = { type: 'string', format: 'uuid' }

export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })
export const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items })

/** An object whose properties are required, except those named in `optional`. */
export const object = (
  properties: Record<string, JsonSchema>,
  optional: readonly string[] = [],
): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
})
