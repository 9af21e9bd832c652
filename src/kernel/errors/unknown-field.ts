import { inputTexts } from '../../i18n/texts/input.ts'
import { nearestName } from '../nearest-name.ts'
import type { FieldProblem } from './problem.ts'

/** The problem of a name that is no field, with the field that was probably meant. */
export const unknownField = (path: string, name: string, known: readonly string[]): FieldProblem => {
  const nearest = nearestName(name, known)
  return nearest === undefined
    ? { path, code: 'unknown_field', text: inputTexts.unknownField }
    : { path, code: 'unknown_field', text: inputTexts.unknownFieldNear, values: { nearest } }
}
