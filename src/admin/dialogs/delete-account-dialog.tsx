'use client'

import { useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import { deleteTexts as texts, dialogTexts } from '../../i18n/texts/dialogs.ts'
import { ConfirmByTyping } from './confirm-by-typing.tsx'
import type { DialogProps } from './dialog-target.ts'
import { Dialog } from '../../ui/dialogs/dialog.tsx'
import { hasAccountsBelow } from './impact.ts'
import { ImpactList } from './impact-list.tsx'
import { isTyped } from './is-typed.ts'
import { restorableFor } from './restorable-for.ts'
import { restoreCall } from '../undo/plan-undo.ts'
import { useNotifyDone } from '../undo/use-notify-done.ts'
import { versionOf } from '../undo/version-of.ts'
import { useAction } from './use-action.ts'
import { useImpact } from './use-impact.ts'
import { useLanguage } from '../../ui/use-language.ts'

/** Puts an account into the trash with all below it; if there are accounts below, its name has to be typed. */
export const DeleteAccountDialog = ({
  target,
  trashDays,
  onDone,
  onUndone,
  onClose,
}: DialogProps & { trashDays: number }) => {
  const language = useLanguage()
  const { isBusy, error, fieldErrors, run } = useAction()
  const notifyDone = useNotifyDone(onUndone)
  const [typed, setTyped] = useState('')
  const state = useImpact(target.id, 'delete')
  const mustType = state.impact !== undefined && hasAccountsBelow(state.impact)
  const confirm = async () => {
    const answer = await run({ path: `/api/customers/${target.id}`, method: 'DELETE' })
    if (!answer) return
    const { slug, id, name } = target
    const calls = [restoreCall(slug, id, versionOf(answer.body))]
    notifyDone({ slug, text: fillText(texts.done, language, target), calls, nameOf: () => name })
    onDone()
  }
  return (
    <Dialog
      heading={fillText(texts.heading, language, target)}
      confirm={texts.confirm[language]}
      isDangerous
      isReady={state.impact !== undefined && (!mustType || isTyped(typed, target.name))}
      isBusy={isBusy}
      error={error ?? Object.values(fieldErrors)[0]}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <ImpactList action="delete" state={state} />
      <p>{restorableFor(trashDays, language)}</p>
      {mustType && (
        <ConfirmByTyping
          label={fillText(dialogTexts.typeName, language, target)}
          value={typed}
          onChange={setTyped}
        />
      )}
    </Dialog>
  )
}
