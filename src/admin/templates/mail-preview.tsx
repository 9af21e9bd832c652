'use client'

import { fillText } from '../../i18n/text.ts'
import { tryOutTexts as texts } from '../../i18n/texts/email-templates.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { usePreview } from './use-preview.ts'

type Props = { data: Record<string, unknown>; isNarrow?: boolean }

/** A mail as its reader sees it. In its frame no script runs, and no link leads anywhere. */
export const MailPreview = ({ data, isNarrow = false }: Props) => {
  const language = useLanguage()
  const { preview, error, isLooking } = usePreview(data)
  return (
    <div className="mail-preview" aria-busy={isLooking}>
      <p className="mail-preview__state" role="status">
        {error ?? (preview ? fillText(texts.subjectIs, language, preview) : texts.looking[language])}
      </p>
      <div className="mail-preview__place">
        {/* Taken away and made anew: what was loaded into a hidden frame is not drawn when the frame is shown. */}
        {preview && error === undefined && (
          <iframe
            className={isNarrow ? 'mail-preview__narrow' : undefined}
            title={texts.preview[language]}
            sandbox=""
            srcDoc={preview.html}
          />
        )}
      </div>
    </div>
  )
}
