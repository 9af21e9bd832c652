import { errorTexts } from '../../i18n/texts/errors.ts'
import { Problem } from './problem.ts'

/** The problem of a field that its sender may not write. */
export const fieldForbidden = (path: string): Problem =>
  new Problem('field_forbidden', {
    values: { field: path },
    fields: [{ path, code: 'field_forbidden', text: errorTexts.fieldForbiddenHere, values: { field: path } }],
  })
