import { Problem, type FieldProblem } from './problem.ts'

const ownCodes = ['not_unique', 'unknown_field'] as const

/** One answer for all wrong fields: its code is that of the fields if they all have the same, else `validation_failed`. */
export const fieldsProblem = (fields: FieldProblem[]): Problem => {
  const shared = ownCodes.find((own) => fields.length > 0 && fields.every(({ code }) => code === own))
  return new Problem(shared ?? 'validation_failed', { fields })
}
