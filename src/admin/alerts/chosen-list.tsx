'use client'

import { fillText, type Text } from '../../i18n/text.ts'
import { useLanguage } from '../../ui/use-language.ts'

type Props = {
  entries: { key: string; label: string }[]
  isFixed: boolean
  /** Contains `{name}`. */
  removeText: Text
  onRemove: (key: string) => void
}

/** The chosen items, each with a button that removes it. */
export const ChosenList = ({ entries, isFixed, removeText, onRemove }: Props) => {
  const language = useLanguage()
  if (entries.length === 0) return null
  return (
    <ul className="alert-choice__chosen">
      {entries.map(({ key, label }) => (
        <li key={key}>
          {label}
          {!isFixed && (
            <button
              type="button"
              aria-label={fillText(removeText, language, { name: label })}
              onClick={() => onRemove(key)}
            >
              ×
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
