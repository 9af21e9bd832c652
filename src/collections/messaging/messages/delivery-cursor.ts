import { z } from 'zod'
import { requestTexts } from '../../../i18n/texts/requests.ts'
import { fieldProblem } from '../../../kernel/action/field-problem.ts'

/** A position in the sequence of deliveries, as apps send it back. */
export const deliveryCursor = z
  .string()
  .refine(
    (given) => /^\d{0,18}$/.test(given),
    fieldProblem('invalid', requestTexts.query.shape, { name: 'after', example: '1234' }),
  )
  .transform((given) => given || undefined)
