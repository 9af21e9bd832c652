'use client'

import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import type { MailingPurpose } from '../../domain/messaging/mailing-purpose.ts'
import { fillText } from '../../i18n/text.ts'
import { mailingPanelTexts as texts, mailingTexts } from '../../i18n/texts/mailings.ts'
import { sendEmailTexts } from '../../i18n/texts/send-email.ts'
import { isRecord } from '../../kernel/is-record.ts'
import { Dialog } from '../../ui/dialogs/dialog.tsx'
import { Labelled } from '../../ui/dialogs/labelled.tsx'
import { useAction } from '../dialogs/use-action.ts'
import { useLanguage } from '../../ui/use-language.ts'
import type { AudienceRequest } from './audience-request.ts'
import { AudienceSummary } from './audience-summary.tsx'
import { useAudienceCount } from './use-audience-count.ts'

type Props = {
  audience: AudienceRequest
  /** What is chosen at first. */
  usualPurpose?: MailingPurpose
  onClose: () => void
}

const headings = {
  filter: texts.headingFilter,
  group: texts.headingGroup,
  customers: texts.headingCustomers,
}

/**
 * A message to the users of many accounts: recipient count and content. The number counted is sent along and must still
 * be right.
 */
export const MailingDialog = ({ audience, usualPurpose = 'service', onClose }: Props) => {
  const language = useLanguage()
  const router = useRouter()
  const { isBusy, error, fieldErrors, run } = useAction()
  const [purpose, setPurpose] = useState<string>(usualPurpose)
  const [people, setPeople] = useState('all')
  const [subject, setSubject] = useState('')
  const [body, setBody] = useState('')
  const { counted, error: countError, recount } = useAudienceCount(audience, { purpose, people })
  const count = counted?.recipientCount ?? 0
  const send = async () => {
    const data = { ...audience, purpose, people, subject, body, expectedRecipients: count }
    const answer = await run({ path: '/api/mailings', method: 'POST', data })
    const doc = isRecord(answer?.body) ? answer.body.doc : undefined
    if (isRecord(doc)) router.push(`/admin/collections/mailings/${String(doc.id)}`)
    else recount()
  }
  const confirm = count === 0 ? texts.confirm : count === 1 ? texts.sendToOne : texts.send
  return (
    <Dialog
      heading={headings[audience.audience][language]}
      confirm={fillText(confirm, language, { count: new Intl.NumberFormat(language).format(count) })}
      isReady={count > 0}
      isBusy={isBusy}
      error={
        error ?? fieldErrors.audience ?? fieldErrors.filter ?? fieldErrors.group ?? fieldErrors.customers
      }
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <AudienceSummary counted={counted} error={countError} />
      <Labelled
        label={mailingTexts.purpose[language]}
        help={mailingTexts.purposeHelp[language]}
        error={fieldErrors.purpose}
      >
        {(bound) => (
          <select {...bound} value={purpose} onChange={(event) => setPurpose(event.target.value)}>
            <option value="service">{mailingTexts.purposeService[language]}</option>
            <option value="promotion">{mailingTexts.purposePromotion[language]}</option>
          </select>
        )}
      </Labelled>
      <Labelled label={mailingTexts.people[language]}>
        {(bound) => (
          <select {...bound} value={people} onChange={(event) => setPeople(event.target.value)}>
            <option value="all">{mailingTexts.peopleAll[language]}</option>
            <option value="managers">{mailingTexts.peopleManagers[language]}</option>
          </select>
        )}
      </Labelled>
      <Labelled label={sendEmailTexts.subject[language]} error={fieldErrors.subject}>
        {(bound) => (
          <input
            {...bound}
            type="text"
            maxLength={200}
            value={subject}
            onChange={(event) => setSubject(event.target.value)}
          />
        )}
      </Labelled>
      <Labelled
        label={sendEmailTexts.body[language]}
        help={sendEmailTexts.bodyHelp[language]}
        error={fieldErrors.body}
      >
        {(bound) => (
          <textarea
            {...bound}
            rows={9}
            maxLength={20_000}
            value={body}
            onChange={(event) => setBody(event.target.value)}
          />
        )}
      </Labelled>
    </Dialog>
  )
}
