'use client'

import Link from 'next/link.js'
import { useState } from 'react'
import { toastTexts as texts } from '../../i18n/texts/toasts.ts'
import { useLanguage } from '../use-language.ts'
import { durationOf, type Toast } from './toast.ts'
import { useCountdown } from './use-countdown.ts'

type Props = { toast: Toast; onUndo: () => void; onClose: () => void }

/** One toast. The time stands still while it is pointed at or has the focus. */
export const ToastItem = ({ toast, onUndo, onClose }: Props) => {
  const language = useLanguage()
  const [isPointedAt, setPointedAt] = useState(false)
  const [isFocused, setFocused] = useState(false)
  const { text, tone = 'good', undo, link, isUndoing } = toast
  useCountdown(durationOf(toast), isPointedAt || isFocused || isUndoing, onClose)
  return (
    <div
      className={`toast toast--${tone}`}
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <span className="toast__mark" aria-hidden="true">
        {tone === 'bad' ? '!' : '✓'}
      </span>
      <p>
        {text}
        {link && (
          <>
            {' '}
            <Link href={link.href}>{link.text}</Link>
          </>
        )}
      </p>
      {undo && (
        <button type="button" className="toast__undo" aria-disabled={isUndoing} onClick={onUndo}>
          {(isUndoing ? texts.undoing : texts.undo)[language]}
        </button>
      )}
      <button type="button" className="toast__close" aria-label={texts.close[language]} onClick={onClose}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  )
}
