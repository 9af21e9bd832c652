'use client'

import { useEffect, useState } from 'react'
import type { RecipientCount } from '../../collections/messaging/messages/operations/count-recipients.ts'
import { messageTexts } from '../../i18n/texts/messages.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { callApi } from '../../ui/call-api.ts'
import { readRecipientCount } from './recipient-count.ts'

type State = { asked?: string; count?: RecipientCount | undefined; error?: string | undefined }

const pauseMs = 300

/** The request about the recipients, as JSON; sent shortly after the last change. */
export const useRecipientCount = (asked: string | undefined): State & { isCounting: boolean } => {
  const language = useLanguage()
  const [state, setState] = useState<State>({})
  useEffect(() => {
    if (asked === undefined) return undefined
    let isWanted = true
    const timer = setTimeout(() => {
      const data: Record<string, unknown> = JSON.parse(asked)
      void callApi('/api/messages/preview', data, language).then((answer) => {
        const count = answer.ok ? readRecipientCount(answer.body) : undefined
        const refusal = Object.values(answer.fieldErrors)[0] ?? answer.message
        const error = count ? undefined : (refusal ?? messageTexts.notCounted[language])
        if (isWanted) setState({ asked, count, error })
      })
    }, pauseMs)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [asked, language])
  const isKnown = asked !== undefined && state.asked === asked
  return isKnown ? { ...state, isCounting: false } : { isCounting: asked !== undefined }
}
