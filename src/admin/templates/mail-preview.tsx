'use client'

import { fillText } from '../../i18n/text.ts'
import { tryOutTexts as texts } from '../../i18n/texts/email-templates.ts'
import { logoContentId } from '../../emails/mail-brand.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { usePreview } from './use-preview.ts'

type Props = { data: Record<string, unknown>; isNarrow?: boolean }

/** A mail as its reader sees it. In its frame no script runs, and links are disabled. */
export const MailPreview = ({ data, isNarrow = false }: Props) => {
  const language = useLanguage()
  const { preview, error, isLooking } = usePreview(data)
  return (
    <div className="mail-preview" aria-busy={isLooking}>
      <p className="mail-preview__state" role="status">
        {error ?? (preview ? fillText(texts.subjectIs, language, preview) : texts.looking[language])}
      </p>
      <div className="mail-preview__place">
        {/* Unmounted and mounted again: browsers do not draw content that was loaded into a hidden frame when the frame is shown. */}
        {preview && error === undefined && (
          <iframe
            className={isNarrow ? 'mail-preview__narrow' : undefined}
            title={texts.preview[language]}
            sandbox=""
            srcDoc={preview.html.replaceAll(`cid:${logoContentId}`, '/brand/logo')}
          />
        )}
      </div>
    </div>
  )
}
