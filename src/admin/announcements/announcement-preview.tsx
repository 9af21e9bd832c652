'use client'

import { useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { textFor } from '../../collections/messaging/translations/text-for.ts'
import { toAnnouncementKind } from '../../domain/messaging/announcement-kind.ts'
import { readRichText } from '../../domain/rich-text/read-rich-text.ts'
import type { Language } from '../../i18n/language.ts'
import { announcementTexts as texts } from '../../i18n/texts/announcements.ts'
import { AnnouncementBanner } from '../../ui/announcements/announcement-banner.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { LanguageChoice } from '../translations/language-choice.tsx'
import { useWrittenText } from '../translations/use-written-text.ts'

/** The announcement in the form, as its readers of each language will see it. */
export const AnnouncementPreview = () => {
  const language = useLanguage()
  const [wanted, setWanted] = useState<Language>(language)
  const kind = useFormFields(([fields]) => fields.kind?.value)
  const isDismissible = useFormFields(([fields]) => fields.dismissible?.value === true)
  const { title, body } = textFor(useWrittenText(), wanted).words
  const read = body ? readRichText(body) : { blocks: [] }
  const announcement = {
    kind: toAnnouncementKind(kind),
    title: typeof title === 'string' && title.trim() !== '' ? title : texts.previewTitle[wanted],
    body: 'blocks' in read ? read.blocks : [],
  }
  return (
    <section className="field-type announcement-preview" aria-label={texts.preview[language]}>
      <p className="announcement-preview__label">
        <strong>{texts.preview[language]}</strong> {texts.previewHelp[language]}
      </p>
      <LanguageChoice value={wanted} onChange={setWanted} />
      <AnnouncementBanner announcement={announcement} language={wanted} isPreview>
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
