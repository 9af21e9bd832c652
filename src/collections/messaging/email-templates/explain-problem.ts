import type { TemplateProblem } from '../../../domain/messaging/check-template.ts'
import { templateProblemTexts } from '../../../i18n/texts/email-templates.ts'
import type { Text } from '../../../i18n/text.ts'

/** What is wrong with a template, as a text and what is to be filled in. */
export const explainProblem = ({
  code,
  ...values
}: TemplateProblem): { text: Text; values: Record<string, string> } => ({
  text: templateProblemTexts[code],
  values,
})
