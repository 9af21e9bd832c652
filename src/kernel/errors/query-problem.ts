import type { Text } from '../../i18n/text.ts'
import { Problem } from './problem.ts'

/** The problem of a parameter of a read, by its name. */
export const queryProblem = (path: string, text: Text, values: Record<string, string | number>): Problem =>
  new Problem('validation_failed', { text, values, fields: [{ path, code: 'invalid', text, values }] })
