import type { FieldHook } from 'payload'
import { isDeepStrictEqual } from 'node:util'
import { nameHook } from '../kernel/name-hook.ts'

/**
 * A hook that normalizes a value that is set or changed; a stored one that nobody touched stays as it is. In a list,
 * each entry is normalized.
 */
export const whenChanged = (
  name: string,
  normalize: (value: unknown, args: HookArgs) => unknown,
): FieldHook =>
  nameHook(name, (args: HookArgs) => {
    const { operation, previousValue, value } = args
    return operation === 'update' && isDeepStrictEqual(value ?? null, previousValue ?? null)
      ? value
      : normalize(value, args)
  })

type HookArgs = Parameters<FieldHook>[0]
