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
  /** The content of its end: the dismiss button. */
  children?: ReactNode
}

/** An announcement in one line; what does not fit opens below it, by the browser itself. */
export const AnnouncementLine = ({ announcement, language, children }: Props) => {
  const { kind, title, body } = announcement
  const role = kind === 'warning' || kind === 'danger' ? 'alert' : 'status'
  const words = (
    <span className="announcement__title" dir="auto" title={title}>
      <span className="announcement__kind">{texts.kinds[kind][language]}: </span>
      {title}
    </span>
  )
  return (
    <div className={`announcement announcement--line announcement--${kind}`} role={role}>
      <KindIcon kind={kind} />
      {body.length === 0 && title.length <= fitsEverywhere ? (
        words
      ) : (
        <details className="announcement__details">
          <summary>
            {words}
            <span className="announcement__more">{texts.readMore[language]}</span>
            <span className="announcement__less">{texts.readLess[language]}</span>
          </summary>
          <div className="announcement__words">
            <RichText blocks={body} />
          </div>
        </details>
      )}
      {children}
    </div>
  )
}

/** A title of so many characters is not cut, not even on a phone. */
const fitsEverywhere = 24
