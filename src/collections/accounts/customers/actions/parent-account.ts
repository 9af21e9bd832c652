import { z } from 'zod'
import { isId } from '../../../../domain/is-id.ts'
import { customerTexts } from '../../../../i18n/texts/accounts.ts'
import { fieldProblem } from '../../../../kernel/action/field-problem.ts'

/** The id of the new parent. */
export const parentAccount = z
  .string()
  .refine(isId, fieldProblem('invalid', customerTexts.parentUnknown))
  .meta({ jsonSchema: { type: 'string', format: 'uuid' } })
