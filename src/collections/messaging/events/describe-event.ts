import { isSystemEvent } from '../../../domain/messaging/event-name.ts'
import { isRecord } from '../../../kernel/is-record.ts'
import type { Language } from '../../../i18n/language.ts'
import { fillText, type Text } from '../../../i18n/text.ts'
import { systemEventDetails, systemEventTexts } from '../../../i18n/texts/events.ts'

type Described = { type: string; title?: string | null; text?: string | null; data?: unknown }

/**
 * An event in words: those it was posted with, else those of the product in the reader's language, else its name.
 * Details are included only if all their values are known.
 */
export const describeEvent = (event: Described, language: Language): { title: string; text: string } => {
  const { type, title, text, data } = event
  if (!isSystemEvent(type)) return { title: title || type, text: text ?? '' }
  const values = valuesIn(data)
  const own = systemEventTexts[type]
  const details = systemEventDetails[type]
  return {
    title: title || (whole(own.title, language, values) ?? own.choice[language]),
    text: text || (details && whole(details, language, values)) || '',
  }
}

const whole = (
  text: Text,
  language: Language,
  values: Record<string, string | number>,
): string | undefined => {
  const filled = fillText(text, language, values)
  const isFilled = [...text[language].matchAll(/\{(\w+)\}/g)].every(([, name = '']) => name in values)
  return isFilled ? filled : undefined
}

const valuesIn = (data: unknown): Record<string, string | number> =>
  isRecord(data)
    ? Object.fromEntries(
        Object.entries(data).flatMap(([name, value]) =>
          typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [],
        ),
      )
    : {}
