import { z } from 'zod'
import { cleanLine } from '../../domain/values/clean-line.ts'
import { cleanText } from '../../domain/values/clean-text.ts'
import { sendEmailTexts as texts } from '../../i18n/texts/send-email.ts'
import { fieldProblem } from '../../kernel/action/field-problem.ts'

/** The content of a message: a subject of one line, and a text with normalized line ends. */
export const messageWords = z.object({
  subject: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .refine(
      (line) => !/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(line),
      fieldProblem('invalid', texts.subjectIsOneLine),
    )
    .transform((line) => cleanLine(line) ?? '')
    .pipe(z.string().min(1)),
  body: z
    .string()
    .transform((text) => cleanText(text) ?? '')
    .pipe(z.string().min(1).max(20_000)),
})
