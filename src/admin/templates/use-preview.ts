'use client'

import { useEffect, useState } from 'react'
import { dialogTexts } from '../../i18n/texts/dialogs.ts'
import { isRecord } from '../../kernel/is-record.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { callApi } from '../../ui/call-api.ts'

export type Preview = { subject: string; html: string }

type State = { asked: string; preview: Preview | undefined; error: string | undefined }

const settlingMs = 400

/** The server's preview of the draft, requested when typing pauses; the last preview stays until the answer arrives. */
export const usePreview = (data: Record<string, unknown>): Omit<State, 'asked'> & { isLooking: boolean } => {
  const language = useLanguage()
  const asked = JSON.stringify(data)
  const [state, setState] = useState<State>({ asked: '', preview: undefined, error: undefined })
  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(() => {
      const draft: Record<string, unknown> = JSON.parse(asked)
      void callApi('/api/email-templates/preview', draft, language).then((answer) => {
        if (!isWanted) return
        const preview = answer.ok ? read(answer.body) : undefined
        const [atField] = Object.values(answer.fieldErrors)
        const error = preview ? undefined : (atField ?? answer.message ?? dialogTexts.failed[language])
        setState((before) => ({ asked, preview: preview ?? before.preview, error }))
      })
    }, settlingMs)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [asked, language])
  return { preview: state.preview, error: state.error, isLooking: state.asked !== asked }
}

const read = (body: unknown): Preview | undefined =>
  isRecord(body) && typeof body.html === 'string' && typeof body.subject === 'string'
    ? { html: body.html, subject: body.subject }
    : undefined
