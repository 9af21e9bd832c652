'use client'

import { Button, toast, useAllFormFields, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import type { RecipientCount } from '../../collections/messaging/messages/operations/count-recipients.ts'
import { requestTexts } from '../../i18n/texts/requests.ts'
import { messageTexts as texts } from '../../i18n/texts/messages.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { callApi, type CallResult } from '../../ui/call-api.ts'
import { askedOf, draftOf, type Draft } from './draft.ts'
import { readRecipientCount } from './recipient-count.ts'
import { SendDialog } from './send-dialog.tsx'

/**
 * Replaces Save at a new message: shows the recipients and asks for confirmation before sending. A sent message cannot
 * be saved.
 */
export const SendButton = () => {
  const { id } = useDocumentInfo()
  const language = useLanguage()
  const form = useForm()
  const [fields, dispatch] = useAllFormFields()
  const [isAsking, setIsAsking] = useState(false)
  const [asked, setAsked] = useState<{ draft: Draft; count: RecipientCount }>()
  if (id) return null

  const showRefusal = ({ fieldErrors, message }: CallResult) => {
    const errors = Object.entries(fieldErrors).map(([path, text]) => ({ path, message: text }))
    if (errors.length > 0) dispatch({ type: 'ADD_SERVER_ERRORS', errors })
    else toast.error(message ?? texts.notCounted[language])
  }
  const ask = async () => {
    if (isAsking) return
    form.setSubmitted(true)
    setIsAsking(true)
    const draft = draftOf(fields)
    const answer = await callApi('/api/messages/preview', askedOf(fields), language)
    setIsAsking(false)
    const missing = missingIn(draft, requestTexts.field.required[language])
    const count = answer.ok ? readRecipientCount(answer.body) : undefined
    if (count && Object.keys(missing).length === 0) setAsked({ draft, count })
    else showRefusal({ ...answer, fieldErrors: { ...missing, ...answer.fieldErrors } })
  }
  return (
    <>
      <Button
        id="action-save"
        type="button"
        size="medium"
        extraButtonProps={{ 'aria-haspopup': 'dialog' }}
        onClick={() => void ask()}
      >
        {texts.send[language]}
      </Button>
      {asked && (
        <SendDialog
          {...asked}
          onRefused={(refusal) => {
            setAsked(undefined)
            showRefusal(refusal)
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  )
}

const missingIn = ({ title, body }: Draft, message: string): Record<string, string> => ({
  ...(title.trim() === '' && { title: message }),
  ...(body.trim() === '' && { body: message }),
})
