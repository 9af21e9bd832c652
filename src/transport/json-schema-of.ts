import { z } from 'zod'
import { itemOf } from '../kernel/action/one-or-many.ts'
import { isRecord } from '../kernel/is-record.ts'
import type { JsonSchema } from './openapi/json-schema.ts'

/** The JSON schema of an input or an output, with documents as references to those of their collection. */
export const jsonSchemaOf = (schema: z.core.$ZodType, io: 'input' | 'output'): JsonSchema => {
  const made: JsonSchema & { $schema?: string } = JSON.parse(
    JSON.stringify(
      z.toJSONSchema(schema, {
        io,
        unrepresentable: 'any',
        override: ({ zodSchema, jsonSchema }) => {
          const {
            document,
            jsonSchema: own,
            in: _in,
            oneOrMany: _many,
            ...kept
          } = { ...z.globalRegistry.get(zodSchema) }
          const many = itemOf(zodSchema)
          if (typeof document === 'string') replace(jsonSchema, { $ref: `#/components/schemas/${document}` })
          else if (isRecord(own)) replace(jsonSchema, { ...kept, ...own })
          else if (many) replace(jsonSchema, listOrOne(many, io))
          else dropNoise(jsonSchema)
        },
      }),
    ),
  )
  delete made.$schema
  return made
}

const replace = (schema: object, by: object): void => {
  for (const key of Object.keys(schema)) Reflect.deleteProperty(schema, key)
  Object.assign(schema, by)
}

const listOrOne = (
  { item, max }: { item: z.core.$ZodType; max: number },
  io: 'input' | 'output',
): JsonSchema => {
  const one = jsonSchemaOf(item, io)
  return { oneOf: [one, { type: 'array', items: one, minItems: 1, maxItems: max }] }
}

/** Drops the default bounds of numbers and other keywords without information. */
const dropNoise = (schema: Record<string, unknown>): void => {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
  if (schema.additionalProperties === false) delete schema.additionalProperties
  for (const key of ['in', 'oneOrMany', 'document', 'jsonSchema']) Reflect.deleteProperty(schema, key)
}
