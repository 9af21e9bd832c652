'use client'

import { useEffect, useState } from 'react'
import { isRecord } from '../../kernel/is-record.ts'
import { dialogTexts } from '../../i18n/texts/dialogs.ts'
import { callApi } from '../../ui/call-api.ts'
import { useLanguage } from '../../ui/use-language.ts'

export type Recipients = { people: { name: string; email: string }[]; more: number }

type State = { recipients: Recipients | undefined; error: string | undefined }

/** The recipients of a message to an account, requested when the dialog opens. */
export const useRecipients = (id: string): State => {
  const language = useLanguage()
  const [state, setState] = useState<State>({ recipients: undefined, error: undefined })
  useEffect(() => {
    let isWanted = true
    void callApi(`/api/customers/${id}/email`, undefined, language, 'GET').then((answer) => {
      const recipients = answer.ok ? read(answer.body) : undefined
      const error = recipients ? undefined : (answer.message ?? dialogTexts.failed[language])
      if (isWanted) setState({ recipients, error })
    })
    return () => {
      isWanted = false
    }
  }, [id, language])
  return state
}

const read = (body: unknown): Recipients | undefined => {
  if (!isRecord(body) || !Array.isArray(body.recipients) || typeof body.more !== 'number') return undefined
  const people = body.recipients.map((each: unknown) =>
    isRecord(each) ? { name: String(each.name), email: String(each.email) } : { name: '', email: '' },
  )
  return { people, more: body.more }
}
