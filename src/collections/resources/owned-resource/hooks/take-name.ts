import type { CollectionBeforeValidateHook } from 'payload'
import { nameHook } from '../../../../kernel/name-hook.ts'

/** A resource without a name is named after another of its fields, and follows its changes. */
export const takeName = (from: string): CollectionBeforeValidateHook =>
  nameHook(`takeName(${from})`, ({ data, originalDoc }) => {
    if (!data) return data
    const before = { ...originalDoc }
    const { name, [from]: source }: Record<string, unknown> = { ...before, ...data }
    const isTaken = !name || (name === before.name && name === before[from])
    return isTaken && typeof source === 'string' ? { ...data, name: source.slice(0, 200) } : data
  })
