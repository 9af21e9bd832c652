import { z } from 'zod'
import { isId } from '../../../../domain/is-id.ts'
import { customerTexts } from '../../../../i18n/texts/accounts.ts'
import { fieldProblem } from '../../../../kernel/action/field-problem.ts'

/** The id of the account that another one is put below. */
export const parentAccount = z
  .string()
  .refine(isId, fieldProblem('invalid', customerTexts.parentUnknown))
  .meta({ jsonSchema: { type: 'string', format: 'uuid' } })
