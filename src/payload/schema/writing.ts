import type { FlattenedField } from 'payload'
import { grantsOf } from '../../kernel/describe-rule.ts'

type Writing = 'create' | 'update'

const bySystem = new Set(['id', 'createdAt', 'updatedAt', 'collection'])

/** Whether anybody at all may send a value for a field. */
export const isWritable = (field: FlattenedField, writing: Writing): boolean =>
  !bySystem.has(field.name) && !isClosed(field, writing)

/**
 * Whether a document without a value for a field is refused: no default stands in for it. A hook that requires a value
 * says so with `custom.isNeeded`.
 */
export const isNeeded = (field: FlattenedField): boolean =>
  field.custom?.isNeeded === true ||
  ('required' in field &&
    field.required === true &&
    !('defaultValue' in field && field.defaultValue !== undefined))

/** Whether an answer can hold a field: what is written but stored elsewhere, such as a password, never returns. */
export const isAnswered = (field: FlattenedField): boolean =>
  !isClosed(field, 'read') && !('hidden' in field && field.hidden) && !isWriteOnly(field)

const isWriteOnly = (field: FlattenedField): boolean =>
  'virtual' in field && field.virtual === true && (isWritable(field, 'create') || isWritable(field, 'update'))

/** A rule that grants nothing to no role. */
const isClosed = (field: FlattenedField, operation: Writing | 'read'): boolean => {
  const grants = grantsOf('access' in field ? field.access?.[operation] : undefined)
  return grants !== undefined && Object.keys(grants).length === 0
}
