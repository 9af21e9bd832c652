import type { Language } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { recordTexts as texts } from '../../i18n/texts/records.ts'

type Stoppable = { status?: string | null; effectiveStatus?: string | null }

export type ShownState = { isOff: boolean; text: string }

/** On or off in words, and with which account it is off. `above`: its accounts as far as they are seen. */
export const shownState = (
  { status, effectiveStatus }: Stoppable,
  above: readonly { name?: string | null; status?: string | null }[],
  language: Language,
): ShownState => {
  if (effectiveStatus !== 'disabled') return { isOff: false, text: texts.on[language] }
  if (status === 'disabled') return { isOff: true, text: texts.off[language] }
  const cause = above.find((account) => account.status === 'disabled')
  const text = cause
    ? fillText(texts.offWith, language, { name: cause.name || '–' })
    : texts.offAbove[language]
  return { isOff: true, text }
}
