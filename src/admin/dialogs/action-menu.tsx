'use client'

import { useId, useState, type ReactNode } from 'react'
import { dialogTexts } from '../../i18n/texts/dialogs.ts'
import { useLanguage } from '../../ui/use-language.ts'

/** Buttons in a row where there is room, otherwise in a menu. */
export const ActionMenu = ({ children }: { children: ReactNode }) => {
  const language = useLanguage()
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div
      className="document-actions"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setIsOpen(false)
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setIsOpen(false)
      }}
    >
      <button
        type="button"
        className="panel-button document-actions__toggle"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {dialogTexts.actions[language]}
      </button>
      <div id={id} className="document-actions__list" data-open={isOpen} onClick={() => setIsOpen(false)}>
        {children}
      </div>
    </div>
  )
}
