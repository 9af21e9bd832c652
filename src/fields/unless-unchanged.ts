import { isDeepStrictEqual } from 'node:util'
import type { Validate } from 'payload'

/**
 * Accepts the stored value as it is: a rule that became stricter since does not block a change of another field.
 */
export const unlessUnchanged =
  <Value, Field extends object>(
    validate: Validate<Value, unknown, unknown, Field>,
  ): Validate<Value, unknown, unknown, Field> =>
  (value, options) =>
    options.operation === 'update' && isDeepStrictEqual(value ?? null, options.previousValue ?? null)
      ? true
      : validate(value, options)
