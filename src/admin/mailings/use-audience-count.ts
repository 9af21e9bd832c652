'use client'

import { useEffect, useState } from 'react'
import type { AudienceCount } from '../../collections/messaging/mailings/audience.ts'
import { dialogTexts } from '../../i18n/texts/dialogs.ts'
import { isRecord } from '../../kernel/is-record.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { callApi } from '../../ui/call-api.ts'
import type { AudienceRequest } from './audience-request.ts'

type State = { counted: AudienceCount | undefined; error: string | undefined }

const counting: State = { counted: undefined, error: undefined }

/** The size of an audience, requested again whenever it changes and when `recount` is called. */
export const useAudienceCount = (audience: AudienceRequest, chosen: { purpose: string; people: string }) => {
  const language = useLanguage()
  const [state, setState] = useState(counting)
  const [turn, setTurn] = useState(0)
  const asked = JSON.stringify({ ...audience, ...chosen })
  useEffect(() => {
    let isWanted = true
    setState(counting)
    void callApi('/api/mailings/count', JSON.parse(asked), language).then((answer) => {
      const counted = answer.ok ? read(answer.body) : undefined
      const refusal = Object.values(answer.fieldErrors)[0] ?? answer.message
      if (isWanted)
        setState({ counted, error: counted ? undefined : (refusal ?? dialogTexts.failed[language]) })
    })
    return () => {
      isWanted = false
    }
  }, [asked, language, turn])
  return { ...state, recount: () => setTurn((last) => last + 1) }
}

const read = (body: unknown): AudienceCount | undefined => {
  if (!isRecord(body)) return undefined
  const number = (name: string) => Number(body[name] ?? 0)
  return {
    recipientCount: number('recipientCount'),
    accountCount: number('accountCount'),
    pendingCount: number('pendingCount'),
    lockedCount: number('lockedCount'),
    refusedCount: number('refusedCount'),
    optedOutCount: number('optedOutCount'),
    emptyAccountCount: number('emptyAccountCount'),
  }
}
