import type { TemplateProblem } from '../../../domain/messaging/check-template.ts'
import { templateProblemTexts } from '../../../i18n/texts/email-templates.ts'
import type { Text } from '../../../i18n/text.ts'

/** The errors of a template, as a translated text and its values. */
export const explainProblem = ({
  code,
  ...values
}: TemplateProblem): { text: Text; values: Record<string, string> } => ({
  text: templateProblemTexts[code],
  values,
})
