'use client'

import { useEffect, useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import type { Language } from '../../i18n/language.ts'
import { announcementTexts as texts } from '../../i18n/texts/announcements.ts'
import { callApi } from '../call-api.ts'

type Props = { id: string; title: string; language: Language; onDismissed: () => void }

/** Dismisses an announcement permanently. One that has ended is removed as well. */
export const DismissButton = ({ id, title, language, onDismissed }: Props) => {
  // On a slow phone the button is visible before the page is interactive; until then it is shown as disabled.
  const [isReady, setReady] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  useEffect(() => setReady(true), [])
  const dismiss = async () => {
    if (isBusy) return
    setBusy(true)
    setProblem('')
    const { ok, status, message } = await callApi(`/api/announcements/${id}/dismiss`, {}, language)
    setBusy(false)
    if (ok || status === 404) onDismissed()
    else setProblem(message ?? texts.dismissFailed[language])
  }
  const name = fillText(texts.dismiss, language, { title })
  return (
    <>
      <button
        type="button"
        className="announcement__dismiss"
        aria-label={name}
        title={name}
        disabled={!isReady}
        onClick={dismiss}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M6 6l12 12M18 6L6 18" />
        </svg>
      </button>
      {problem && <p className="announcement__problem">{problem}</p>}
    </>
  )
}
