import type { CollectionAfterReadHook } from 'payload'

/** Fields that are accepted but never stored have nothing to show; Payload would answer their defaults. */
export const dropWriteOnly =
  (...names: string[]): CollectionAfterReadHook =>
  ({ doc }) => {
    for (const name of names) delete doc[name]
    return doc
  }
