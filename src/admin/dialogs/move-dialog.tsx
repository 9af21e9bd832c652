'use client'

import { useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import { moveTexts as texts, pickerTexts } from '../../i18n/texts/dialogs.ts'
import { AccountPicker, type Choice } from '../../ui/dialogs/account-picker.tsx'
import type { DialogProps } from './dialog-target.ts'
import { Dialog } from '../../ui/dialogs/dialog.tsx'
import { ImpactList } from './impact-list.tsx'
import { useActionFacts } from './action-facts.tsx'
import { useChange } from './use-change.ts'
import { useImpact } from './use-impact.ts'
import { useLanguage } from '../../ui/use-language.ts'

/** Moves an account in the tree; a position that is not allowed is reported before the move. */
export const MoveDialog = (props: DialogProps) => {
  const language = useLanguage()
  const { target, onClose } = props
  const { role } = useActionFacts()
  const { isBusy, error, fieldErrors, change, reset } = useChange(props)
  const [choice, setChoice] = useState<Choice>()
  const [isMissing, setIsMissing] = useState(false)
  const state = useImpact(target.id, 'move', choice?.id)
  const confirm = async () => {
    setIsMissing(!choice)
    if (!choice) return
    await change({ action: 'move', parent: choice.id }, fillText(texts.done, language, target))
  }
  const refusal = fieldErrors.parent ?? state.fieldErrors.parent
  return (
    <Dialog
      heading={fillText(texts.heading, language, target)}
      confirm={texts.confirm[language]}
      isReady={!choice || state.impact !== undefined}
      isBusy={isBusy}
      error={error}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <AccountPicker
        label={texts.place[language]}
        help={texts.placeHelp[language]}
        error={isMissing && !choice ? pickerTexts.choose[language] : refusal}
        nobody={role === 'administrator' ? texts.top[language] : undefined}
        except={target.id}
        isFocused
        onChoose={(chosen) => {
          reset()
          setChoice(chosen)
        }}
      />
      {choice && <ImpactList action="move" state={state} />}
    </Dialog>
  )
}
