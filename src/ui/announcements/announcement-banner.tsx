import type { ReactNode } from 'react'
import type { AnnouncementKind } from '../../domain/messaging/announcement-kind.ts'
import type { RichBlock } from '../../domain/rich-text/rich-text.ts'
import type { Language } from '../../i18n/language.ts'
import { announcementTexts as texts } from '../../i18n/texts/announcements.ts'
import { KindIcon } from './kind-icon.tsx'
import { RichText } from './rich-text.tsx'

type Props = {
  announcement: { kind: AnnouncementKind; title: string; body: readonly RichBlock[] }
  language: Language
  /** A preview is not announced by screen readers. */
  isPreview?: boolean
  /** The content of its end: the dismiss button. */
  children?: ReactNode
}

export const AnnouncementBanner = ({ announcement, language, isPreview = false, children }: Props) => {
  const { kind, title, body } = announcement
  const role = kind === 'warning' || kind === 'danger' ? 'alert' : 'status'
  return (
    <div className={`announcement announcement--${kind}`} role={isPreview ? undefined : role}>
      <KindIcon kind={kind} />
      <div className="announcement__words">
        <p className="announcement__title">
          <span className="announcement__kind">{texts.kinds[kind][language]}: </span>
          <span dir="auto">{title}</span>
        </p>
        <RichText blocks={body} />
      </div>
      {children}
    </div>
  )
}
