'use client'

import type { Language } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { announcementTexts as texts } from '../../i18n/texts/announcements.ts'

type Props = { count: number; isOpen: boolean; language: Language; onToggle: () => void }

/** In the line of the first announcement: shows the others below it. */
export const MoreButton = ({ count, isOpen, language, onToggle }: Props) => {
  const name = isOpen ? texts.fewer[language] : fillText(texts.more, language, { count })
  return (
    <button
      type="button"
      className="announcements__more"
      aria-label={name}
      title={name}
      aria-expanded={isOpen}
      onClick={onToggle}
    >
      {isOpen ? `−${count}` : `+${count}`}
    </button>
  )
}
