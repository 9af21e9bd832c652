'use client'

import { useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import { disableTexts as texts } from '../../i18n/texts/dialogs.ts'
import { userPageTexts } from '../../i18n/texts/records.ts'
import type { DialogProps } from './dialog-target.ts'
import { Dialog } from '../../ui/dialogs/dialog.tsx'
import { ImpactList } from './impact-list.tsx'
import { DisableFields } from './disable-fields.tsx'
import { disablingOf, noDisabling, noDisablingData } from './disabling.ts'
import { useChange } from './use-change.ts'
import { useImpact } from './use-impact.ts'
import { useLanguage } from '../../ui/use-language.ts'

/** Disables an account: shows what stops, asks for the reason and the end. */
export const DisableDialog = (props: DialogProps) => {
  const language = useLanguage()
  const { target, onClose } = props
  const { isBusy, error, fieldErrors, change } = useChange(props)
  const [asked, setAsked] = useState(noDisabling)
  const state = useImpact(target.id, 'disable')
  const confirm = async () => {
    const data = disablingOf(asked, new Date())
    setAsked({ ...asked, isPast: !data })
    if (!data) return
    const whole = { ...noDisablingData, ...data }
    await change({ action: 'disable', ...whole }, fillText(texts.done, language, target))
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
      <p>{userPageTexts.disableHelp[language]}</p>
      <p>{texts.tells[language]}</p>
      <DisableFields asked={asked} fieldErrors={fieldErrors} onChange={setAsked} />
    </Dialog>
  )
}
