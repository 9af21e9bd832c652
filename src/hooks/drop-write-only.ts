import type { CollectionAfterReadHook } from 'payload'
import { nameHook } from '../kernel/name-hook.ts'

/** Fields that are accepted but never stored have nothing to show; Payload would answer their defaults. */
export const dropWriteOnly = (...names: string[]): CollectionAfterReadHook =>
  nameHook('dropWriteOnly', ({ doc }) => {
    for (const name of names) delete doc[name]
    return doc
  })
