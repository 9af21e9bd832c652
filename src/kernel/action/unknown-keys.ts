import { z } from 'zod'
import { unknownField } from '../errors/unknown-field.ts'
import type { FieldProblem } from '../errors/problem.ts'
import { isRecord } from '../is-record.ts'

/**
 * The names in what was sent that its schema does not know, at every depth. An object schema drops them in silence
 * unless it is loose, which takes any.
 */
export const unknownKeys = (schema: z.core.$ZodType, sent: unknown, prefix = ''): FieldProblem[] => {
  if (schema instanceof z.ZodObject) return isRecord(sent) ? inObject(schema, sent, prefix) : []
  if (schema instanceof z.ZodArray)
    return Array.isArray(sent)
      ? sent.flatMap((each: unknown, at) => unknownKeys(schema._zod.def.element, each, `${prefix}${at}.`))
      : []
  const { def } = schema._zod
  const inner = 'innerType' in def ? def.innerType : 'in' in def ? def.in : undefined
  return inner instanceof z.core.$ZodType ? unknownKeys(inner, sent, prefix) : []
}

const inObject = (
  { shape, _zod }: z.ZodObject,
  sent: Record<string, unknown>,
  prefix: string,
): FieldProblem[] => {
  const known = Object.keys(shape)
  const isLoose = _zod.def.catchall !== undefined && !(_zod.def.catchall instanceof z.ZodNever)
  return Object.entries(sent).flatMap(([name, value]) => {
    const field: z.core.$ZodType | undefined = Object.hasOwn(shape, name) ? shape[name] : undefined
    if (field) return unknownKeys(field, value, `${prefix}${name}.`)
    return isLoose ? [] : [unknownField(prefix + name, name, known)]
  })
}
