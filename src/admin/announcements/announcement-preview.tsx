'use client'

import { useFormFields } from '@payloadcms/ui'
import { toAnnouncementKind } from '../../domain/messaging/announcement-kind.ts'
import { readRichText } from '../../domain/rich-text/read-rich-text.ts'
import { announcementTexts as texts } from '../../i18n/texts/announcements.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { AnnouncementBanner } from '../../ui/announcements/announcement-banner.tsx'

/** The announcement in the form, as its readers will see it. */
export const AnnouncementPreview = () => {
  const language = useLanguage()
  const title = useFormFields(([fields]) => fields.title?.value)
  const kind = useFormFields(([fields]) => fields.kind?.value)
  const body = useFormFields(([fields]) => fields.body?.value)
  const isDismissible = useFormFields(([fields]) => fields.dismissible?.value === true)
  const read = body ? readRichText(body) : { blocks: [] }
  const announcement = {
    kind: toAnnouncementKind(kind),
    title: typeof title === 'string' && title.trim() !== '' ? title : texts.previewTitle[language],
    body: 'blocks' in read ? read.blocks : [],
  }
  return (
    <section className="field-type announcement-preview" aria-label={texts.preview[language]}>
      <p className="announcement-preview__label">
        <strong>{texts.preview[language]}</strong> {texts.previewHelp[language]}
      </p>
      <AnnouncementBanner announcement={announcement} language={language} isPreview>
        {isDismissible && (
          <span className="announcement__dismiss" aria-hidden="true">
            <svg viewBox="0 0 24 24">
              <path d="M6 6l12 12M18 6L6 18" />
            </svg>
          </span>
        )}
      </AnnouncementBanner>
    </section>
  )
}
