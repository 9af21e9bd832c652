'use client'

import { toast, useForm } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import type { RecipientCount } from '../../collections/messaging/messages/operations/count-recipients.ts'
import { fillText } from '../../i18n/text.ts'
import { dialogTexts } from '../../i18n/texts/dialogs.ts'
import { messageTexts as texts } from '../../i18n/texts/messages.ts'
import { isRecord } from '../../kernel/is-record.ts'
import { Dialog } from '../../ui/dialogs/dialog.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { callApi, type CallResult } from '../../ui/call-api.ts'
import type { Draft } from './draft.ts'
import { MessageTexts } from './message-texts.tsx'
import { RecipientSummary } from './recipient-summary.tsx'

type Props = {
  draft: Draft
  count: RecipientCount
  /** Called when a field has an error. */
  onRefused: (refusal: CallResult) => void
  onClose: () => void
}

/** The confirmation of a message: its content and the number of recipients. */
export const SendDialog = ({ draft, count, onRefused, onClose }: Props) => {
  const language = useLanguage()
  const router = useRouter()
  const { setModified } = useForm()
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<string>()
  const send = async () => {
    setIsBusy(true)
    setError(undefined)
    const answer = await callApi('/api/messages', draft, language)
    const sent = readSent(answer)
    if (sent) {
      // No unsaved changes are left, so leaving the page needs no confirmation.
      setModified(false)
      toast.success(
        fillText(sent.count === 1 ? texts.sentToOne : texts.sentTo, language, { count: sent.count }),
      )
      router.push(`/admin/collections/messages/${sent.id}`)
      return
    }
    setIsBusy(false)
    if (Object.keys(answer.fieldErrors).length > 0) onRefused(answer)
    else setError(answer.message ?? dialogTexts.failed[language])
  }
  const { recipients } = count
  return (
    <Dialog
      heading={texts.confirmHeading[language]}
      confirm={fillText(recipients === 1 ? texts.confirmOne : texts.confirm, language, { count: recipients })}
      isReady={recipients > 0}
      isBusy={isBusy}
      error={error}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <MessageTexts message={draft} className="message-quote" />
      <div className="recipient-summary">
        <RecipientSummary {...count} />
      </div>
      <p>{texts.confirmHelp[language]}</p>
    </Dialog>
  )
}

const readSent = ({ ok, body }: CallResult): { id: string; count: number } | undefined => {
  if (!ok || !isRecord(body) || !isRecord(body.doc)) return undefined
  return { id: String(body.doc.id), count: Number(body.doc.recipientCount) }
}
