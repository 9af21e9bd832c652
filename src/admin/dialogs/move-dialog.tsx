'use client'

import { useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import { moveTexts as texts, pickerTexts } from '../../i18n/texts/dialogs.ts'
import { AccountPicker, type Choice } from '../../ui/dialogs/account-picker.tsx'
import type { DialogProps } from './dialog-target.ts'
import { Dialog } from '../../ui/dialogs/dialog.tsx'
import { ImpactList } from './impact-list.tsx'
import { useAction } from './use-action.ts'
import { useImpact } from './use-impact.ts'
import { useLanguage } from '../../ui/use-language.ts'

/** Moves an account in the tree; a position that is not allowed is reported before the move. */
export const MoveDialog = ({
  target,
  canMoveToTop,
  onDone,
  onClose,
}: DialogProps & { canMoveToTop: boolean }) => {
  const language = useLanguage()
  const { isBusy, error, fieldErrors, run, reset } = useAction()
  const [choice, setChoice] = useState<Choice>()
  const [isMissing, setIsMissing] = useState(false)
  const state = useImpact(target.id, 'move', choice?.id)
  const confirm = async () => {
    setIsMissing(!choice)
    if (!choice) return
    const data = { parent: choice.id }
    const answer = await run({ path: `/api/customers/${target.id}/move`, method: 'POST', data })
    if (answer) onDone(fillText(texts.done, language, target))
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
        nobody={canMoveToTop ? texts.top[language] : undefined}
        except={target.id}
        onChoose={(chosen) => {
          reset()
          setChoice(chosen)
        }}
      />
      {choice && <ImpactList action="move" state={state} />}
    </Dialog>
  )
}
