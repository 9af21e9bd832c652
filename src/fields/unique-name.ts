import { singleLineField } from './single-line-field.ts'
import type { SingleTextField } from './single-text-field.ts'

/**
 * A required name that no other document of the collection has, or has in other letters that look the same: case,
 * spaces, Unicode form and invisible characters do not count. The table needs the unique index `<table>_<name>_key_idx`
 * on `name_key(<name>)`.
 */
export const uniqueName = (field: Parameters<typeof singleLineField>[0]): SingleTextField => ({
  ...singleLineField(field),
  required: true,
  unique: true,
  custom: { isUniqueName: true },
})
