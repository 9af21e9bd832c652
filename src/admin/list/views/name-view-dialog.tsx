'use client'

import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { fillText } from '../../../i18n/text.ts'
import { saveViewTexts as texts } from '../../../i18n/texts/views.ts'
import { DialogFrame } from '../../../ui/dialogs/dialog-frame.tsx'
import { Labelled } from '../../../ui/dialogs/labelled.tsx'
import { useToast } from '../../../ui/toasts/use-toast.ts'
import { useLanguage } from '../../../ui/use-language.ts'
import { useAction } from '../../dialogs/use-action.ts'

type Props = {
  slug: string
  query: string
  /** The view that gets another name; without it a new one is saved. */
  view: { id: string; name: string } | undefined
  onClose: () => void
}

/** Keeps what a list shows under a name, or gives that another name. */
export const NameViewDialog = ({ slug, query, view, onClose }: Props) => {
  const language = useLanguage()
  const router = useRouter()
  const notify = useToast()
  const { isBusy, error, fieldErrors, run } = useAction()
  const [name, setName] = useState(view?.name ?? '')
  const [isShared, setShared] = useState(false)
  const save = async () => {
    const answer = view
      ? await run({ path: `/api/views/${view.id}`, method: 'PATCH', data: { name: name.trim() } })
      : await run({
          path: '/api/views',
          method: 'POST',
          data: { name: name.trim(), list: slug, query, isShared },
        })
    if (!answer) return
    notify({ text: fillText(texts.saved, language, { name: name.trim() }) })
    onClose()
    router.refresh()
  }
  return (
    <DialogFrame
      heading={view ? fillText(texts.renameHeading, language, view) : texts.heading[language]}
      confirm={texts.confirm[language]}
      isReady={name.trim() !== ''}
      isBusy={isBusy}
      error={error ?? fieldErrors.query}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      {!view && <p>{texts.help[language]}</p>}
      <Labelled label={texts.name[language]} error={fieldErrors.name}>
        {(bound) => (
          <input
            {...bound}
            type="text"
            maxLength={60}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Labelled>
      {!view && (
        <label className="list-share">
          <input type="checkbox" checked={isShared} onChange={({ target }) => setShared(target.checked)} />
          {texts.share[language]}
        </label>
      )}
    </DialogFrame>
  )
}
