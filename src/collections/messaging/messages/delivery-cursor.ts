import { z } from 'zod'
import { gateTexts } from '../../../i18n/texts/gate.ts'
import { fieldProblem } from '../../../kernel/action/field-problem.ts'

/** A place in the row of deliveries, as apps send it back. */
export const deliveryCursor = z
  .string()
  .refine(
    (given) => /^\d{0,18}$/.test(given),
    fieldProblem('invalid', gateTexts.query.shape, { name: 'after', example: '1234' }),
  )
  .transform((given) => given || undefined)
