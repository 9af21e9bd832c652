'use client'

import { fillText } from '../../i18n/text.ts'
import { recordTexts as texts } from '../../i18n/texts/records.ts'
import { useToast } from '../../ui/toasts/use-toast.ts'
import { useLanguage } from '../../ui/use-language.ts'

/** Copies a text; where the browser has no clipboard, without a secure connection, it is shown to be copied by hand. */
export const CopyButton = ({ text, label }: { text: string; label: string }) => {
  const language = useLanguage()
  const notify = useToast()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      notify({ text: texts.copied[language] })
    } catch {
      notify({ text, tone: 'bad' })
    }
  }
  return (
    <button
      type="button"
      className="copy-button"
      aria-label={fillText(texts.copy, language, { label })}
      title={fillText(texts.copy, language, { label })}
      onClick={() => void copy()}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor">
        <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
        <path d="M10.5 5.5v-2a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2" />
      </svg>
    </button>
  )
}
