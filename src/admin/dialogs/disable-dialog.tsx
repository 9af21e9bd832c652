'use client'

import { useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import { customerTexts } from '../../i18n/texts/accounts.ts'
import { dialogTexts, disableTexts as texts } from '../../i18n/texts/dialogs.ts'
import type { DialogProps } from './dialog-target.ts'
import { Dialog } from '../../ui/dialogs/dialog.tsx'
import { ImpactList } from './impact-list.tsx'
import { Labelled } from '../../ui/dialogs/labelled.tsx'
import { ReasonField } from './reason-field.tsx'
import { useAction } from './use-action.ts'
import { useImpact } from './use-impact.ts'
import { useLanguage } from '../../ui/use-language.ts'

/** Disables an account: shows what stops, asks for the reason and the end. */
export const DisableDialog = ({ target, onDone, onClose }: DialogProps) => {
  const language = useLanguage()
  const { isBusy, error, fieldErrors, run } = useAction()
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState('')
  const [isPast, setIsPast] = useState(false)
  const state = useImpact(target.id, 'disable')
  const confirm = async () => {
    const end = until ? new Date(until) : null
    setIsPast(end !== null && end.getTime() <= Date.now())
    if (end !== null && end.getTime() <= Date.now()) return
    const data = {
      status: 'disabled',
      statusReason: reason.trim() || null,
      disabledUntil: end?.toISOString() ?? null,
    }
    const answer = await run({ path: `/api/customers/${target.id}`, method: 'PATCH', data })
    if (answer) onDone(fillText(texts.done, language, target))
  }
  return (
    <Dialog
      heading={fillText(texts.heading, language, target)}
      confirm={texts.confirm[language]}
      isDangerous
      isReady={!state.isCounting}
      isBusy={isBusy}
      error={error ?? fieldErrors.status}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <ImpactList action="disable" state={state} />
      <p>{texts.reversible[language]}</p>
      <p>{texts.tells[language]}</p>
      <ReasonField
        label={fillText(dialogTexts.optional, language, { label: customerTexts.statusReason[language] })}
        help={customerTexts.statusReasonHelp[language]}
        error={fieldErrors.statusReason}
        rows={2}
        value={reason}
        onChange={setReason}
      />
      <Labelled
        label={fillText(dialogTexts.optional, language, { label: texts.until[language] })}
        help={customerTexts.disabledUntilHelp[language]}
        error={isPast ? texts.untilPast[language] : fieldErrors.disabledUntil}
      >
        {(bound) => (
          <input
            {...bound}
            type="datetime-local"
            value={until}
            onChange={(event) => setUntil(event.target.value)}
          />
        )}
      </Labelled>
    </Dialog>
  )
}
