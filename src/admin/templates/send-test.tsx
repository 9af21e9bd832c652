'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { dialogTexts } from '../../i18n/texts/dialogs.ts'
import { tryOutTexts as texts } from '../../i18n/texts/email-templates.ts'
import { isRecord } from '../../kernel/is-record.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { callApi } from '../../ui/call-api.ts'

/** Sends the content of the form, saved or not, to the reader's own address. */
export const SendTest = ({ draft }: { draft: Record<string, unknown> }) => {
  const language = useLanguage()
  const [isBusy, setIsBusy] = useState(false)
  const send = async () => {
    setIsBusy(true)
    const answer = await callApi('/api/email-templates/test', draft, language)
    setIsBusy(false)
    if (answer.ok && isRecord(answer.body)) toast.success(String(answer.body.message))
    else toast.error(Object.values(answer.fieldErrors)[0] ?? answer.message ?? dialogTexts.failed[language])
  }
  return (
    <Button buttonStyle="secondary" size="medium" disabled={isBusy} onClick={() => void send()}>
      {isBusy ? dialogTexts.working[language] : texts.sendTest[language]}
    </Button>
  )
}
