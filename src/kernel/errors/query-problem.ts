import type { Text } from '../../i18n/text.ts'
import { Problem } from './problem.ts'

/** The problem of a query: of a parameter by its name, or of a filter by the path of the field. */
export const queryProblem = (
  path: string,
  text: Text,
  values: Record<string, string | number>,
  code = 'invalid',
): Problem => new Problem('validation_failed', { text, values, fields: [{ path, code, text, values }] })
