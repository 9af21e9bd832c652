import { toLanguage } from './language.ts'
import { fillText, type Text } from './text.ts'

/** A text in the language of the request. */
export const translate = (
  req: { i18n: { language: string } },
  text: Text,
  values?: Record<string, string | number>,
): string => fillText(text, toLanguage(req.i18n.language), values)
