import type { FieldHook } from 'payload'

/** For a field that is accepted and not stored: there is nothing to read, and Payload would answer its default. */
export const omitValue: FieldHook = () => undefined
