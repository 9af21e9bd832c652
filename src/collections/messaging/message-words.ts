import { z } from 'zod'
import { toSingleLine } from '../../fields/to-single-line.ts'
import { sendEmailTexts as texts } from '../../i18n/texts/send-email.ts'
import { fieldProblem } from '../../kernel/action/field-problem.ts'

/** Removes control characters except line ends and tabs. */
const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()

/** The content of a message: a subject of one line, and a text with normalized line ends. */
export const messageWords = z.object({
  subject: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .refine((line) => toSingleLine(line) === line, fieldProblem('invalid', texts.subjectIsOneLine)),
  body: z.string().transform(cleanText).pipe(z.string().min(1).max(20_000)),
})
