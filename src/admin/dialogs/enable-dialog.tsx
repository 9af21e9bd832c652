'use client'

import { fillText } from '../../i18n/text.ts'
import { enableTexts as texts } from '../../i18n/texts/dialogs.ts'
import type { DialogProps } from './dialog-target.ts'
import { Dialog } from '../../ui/dialogs/dialog.tsx'
import { ImpactList } from './impact-list.tsx'
import { useChange } from './use-change.ts'
import { useImpact } from './use-impact.ts'
import { useLanguage } from '../../ui/use-language.ts'

/** Enables an account: shows what will be enabled, and what stays disabled by its own status. */
export const EnableDialog = (props: DialogProps) => {
  const language = useLanguage()
  const { target, onClose } = props
  const { isBusy, error, fieldErrors, change } = useChange(props)
  const state = useImpact(target.id, 'enable')
  const confirm = () => change({ action: 'enable' }, fillText(texts.done, language, target))
  return (
    <Dialog
      heading={fillText(texts.heading, language, target)}
      confirm={texts.confirm[language]}
      isReady={!state.isCounting}
      isBusy={isBusy}
      error={error ?? Object.values(fieldErrors)[0]}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <ImpactList action="enable" state={state} />
      <p>{texts.tells[language]}</p>
    </Dialog>
  )
}
