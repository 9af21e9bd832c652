import type { CollectionAfterReadHook } from 'payload'
import { nameHook } from '../kernel/name-hook.ts'

/** Removes the values of fields that are accepted but not stored; Payload would return their defaults. */
export const dropWriteOnly = (...names: string[]): CollectionAfterReadHook =>
  nameHook('dropWriteOnly', ({ doc }) => {
    for (const name of names) delete doc[name]
    return doc
  })
