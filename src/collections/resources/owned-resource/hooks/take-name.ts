import type { CollectionBeforeValidateHook } from 'payload'
import { nameHook } from '../../../../kernel/name-hook.ts'

/** A resource that is given no name is called by another of its fields, and goes on to be when that one changes. */
export const takeName = (from: string): CollectionBeforeValidateHook =>
  nameHook(`takeName(${from})`, ({ data, originalDoc }) => {
    if (!data) return data
    const before = { ...originalDoc }
    const { name, [from]: source }: Record<string, unknown> = { ...before, ...data }
    const isTaken = !name || (name === before.name && name === before[from])
    return isTaken && typeof source === 'string' ? { ...data, name: source.slice(0, 200) } : data
  })
