import type { FieldProblem } from '../errors/problem.ts'
import type { Text } from '../../i18n/text.ts'

type Wrong = Omit<FieldProblem, 'path'>

/**
 * The problem that a schema rule reports in place of a general text.
 * @example text.refine(isPostable, fieldProblem('invalid', eventTexts.wrongType))
 */
export const fieldProblem = (code: string, text: Text, values?: Wrong['values']): { params: Wrong } => ({
  params: { code, text, ...(values && { values }) },
})

export const isFieldProblem = (params: unknown): params is Wrong =>
  typeof params === 'object' && params !== null && 'code' in params && 'text' in params
