import { z } from 'zod'
import { requestTexts } from '../../../i18n/texts/requests.ts'
import { fieldProblem } from '../../../kernel/action/field-problem.ts'

/** A place in the row of deliveries, as apps send it back by this name. */
export const deliveryCursor = (name: string) =>
  z
    .string()
    .refine(
      (given) => /^\d{0,18}$/.test(given),
      fieldProblem('invalid', requestTexts.query.shape, { name, example: '1234' }),
    )
    .transform((given) => given || undefined)
