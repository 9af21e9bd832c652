'use client'

import { useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import {
  deleteTexts,
  dialogTexts,
  purgeTexts,
  restoreTexts,
  selectionTexts,
} from '../../i18n/texts/dialogs.ts'
import { ConfirmByTyping } from './confirm-by-typing.tsx'
import { Dialog } from '../../ui/dialogs/dialog.tsx'
import { isTyped } from './is-typed.ts'
import { restorableFor } from './restorable-for.ts'
import { restoreCall } from '../undo/plan-undo.ts'
import { useNotifyDone } from '../undo/use-notify-done.ts'
import { versionOf } from '../undo/version-of.ts'
import { trashCall, trashTexts, type TrashAction } from './trash-calls.ts'
import { useAction } from './use-action.ts'
import { useLanguage } from '../../ui/use-language.ts'

type Props = {
  action: TrashAction
  slug: string
  ids: string[]
  /** The title of the document if there is only one. */
  name: string | undefined
  trashDays: number
  /** Called once all are done and the reader has been notified. */
  onDone: () => void
  onUndone?: (() => void) | undefined
  /** Called when some succeeded before one was refused. */
  onPartlyDone?: () => void
  onClose: () => void
}

/** Trashes, restores or purges documents one after the other. */
export const TrashDialog = ({
  action,
  slug,
  ids,
  name,
  trashDays,
  onDone,
  onUndone,
  onPartlyDone,
  onClose,
}: Props) => {
  const language = useLanguage()
  const { isBusy, error, fieldErrors, run } = useAction()
  const [typed, setTyped] = useState('')
  const [done, setDone] = useState<{ id: string; version: string | undefined }[]>([])
  const notifyDone = useNotifyDone(onUndone)
  const texts = trashTexts[action]
  const asked = askedFor()
  const values = { name: name ?? '', count: ids.length }
  const confirm = async () => {
    const finished = [...done]
    for (const id of ids.filter((each) => !done.some((known) => known.id === each))) {
      const answer = await run(trashCall(action, slug, id))
      if (!answer) return
      finished.push({ id, version: versionOf(answer.body) })
      setDone([...finished])
    }
    const text = fillText(name === undefined ? texts.doneMany : texts.done, language, values)
    const back = action === 'delete' ? finished.toReversed() : []
    const calls = back.map(({ id, version }) => restoreCall(slug, id, version))
    notifyDone({ slug, text, calls, nameOf: (id) => name ?? id })
    onDone()
  }
  const close = () => {
    if (done.length > 0 && done.length < ids.length) onPartlyDone?.()
    onClose()
  }
  return (
    <Dialog
      heading={fillText(name === undefined ? texts.headingMany : texts.heading, language, values)}
      confirm={texts.confirm[language]}
      isDangerous={action !== 'restore'}
      isReady={asked === undefined || isTyped(typed, asked)}
      isBusy={isBusy}
      error={error ?? Object.values(fieldErrors)[0]}
      onConfirm={() => void confirm()}
      onClose={close}
    >
      {sentences().map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {asked !== undefined && <ConfirmByTyping label={askedLabel(asked)} value={typed} onChange={setTyped} />}
      <p role="status">
        {done.length > 0 &&
          fillText(selectionTexts.progress, language, { done: done.length, count: ids.length })}
      </p>
    </Dialog>
  )

  /** What has to be typed before a purge: the name of an account, a fixed word for several documents. */
  function askedFor(): string | undefined {
    if (action !== 'purge') return undefined
    if (name === undefined) return purgeTexts.word[language]
    return slug === 'customers' ? name : undefined
  }

  function askedLabel(word: string): string {
    return name === undefined
      ? fillText(purgeTexts.typeWord, language, { word })
      : fillText(dialogTexts.typeName, language, { name })
  }

  function sentences(): string[] {
    const isAccount = slug === 'customers'
    if (action === 'restore') return [(isAccount ? restoreTexts.bodyAccount : restoreTexts.body)[language]]
    if (action === 'purge')
      return [...(isAccount ? [purgeTexts.bodyAccount[language]] : []), purgeTexts.warning[language]]
    return [...(slug === 'users' ? [deleteTexts.noSignIn[language]] : []), restorableFor(trashDays, language)]
  }
}
