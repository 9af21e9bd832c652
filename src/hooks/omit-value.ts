import type { FieldHook } from 'payload'

/** For a field that is accepted and not stored: Payload would return its default. */
export const omitValue: FieldHook = () => undefined
