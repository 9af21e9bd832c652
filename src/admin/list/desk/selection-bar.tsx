'use client'

import { lazy, Suspense, useState } from 'react'
import { fillText } from '../../../i18n/text.ts'
import { rowTexts as texts } from '../../../i18n/texts/list.ts'
import { useLanguage } from '../../../ui/use-language.ts'
import type { TrashAction } from '../../dialogs/trash-calls.ts'

const AssignDialog = lazy(async () => ({
  default: (await import('../../dialogs/assign-dialog.tsx')).AssignDialog,
}))
const TrashDialog = lazy(async () => ({
  default: (await import('../../dialogs/trash-dialog.tsx')).TrashDialog,
}))
const MailingDialog = lazy(async () => ({
  default: (await import('../../mailings/mailing-dialog.tsx')).MailingDialog,
}))

export type SelectionAction = TrashAction | 'assign' | 'email'

export type SelectionFacts = { actions: SelectionAction[]; isAdministrator: boolean }

type Props = {
  slug: string
  ids: string[]
  facts: SelectionFacts
  trashDays: number
  onClear: () => void
  onDone: () => void
}

/** Below the table while rows are ticked: what can be done with all of them. It lies over the page and moves no row. */
export const SelectionBar = ({ slug, ids, facts, trashDays, onClear, onDone }: Props) => {
  const language = useLanguage()
  const [open, setOpen] = useState<{ action: SelectionAction; ids: string[] }>()
  const close = () => setOpen(undefined)
  const finish = () => {
    close()
    onDone()
  }
  return (
    <>
      <p className="list__said" role="status">
        {ids.length > 0 && fillText(texts.selected, language, { count: ids.length })}
      </p>
      {ids.length > 0 && (
        <div className="list-selection" role="group" aria-label={texts.actions[language]}>
          <strong>{fillText(texts.selected, language, { count: ids.length })}</strong>
          {facts.actions.map((action) => (
            <button
              key={action}
              type="button"
              className="panel-button"
              onClick={() => setOpen({ action, ids })}
            >
              {texts[action][language]}
            </button>
          ))}
          <button type="button" className="panel-button" onClick={onClear}>
            {texts.unselect[language]}
          </button>
        </div>
      )}
      {open && (
        <Suspense>
          {open.action === 'assign' ? (
            <AssignDialog
              slug={slug}
              ids={open.ids}
              canUnassign={facts.isAdministrator}
              onDone={finish}
              onClose={close}
            />
          ) : open.action === 'email' ? (
            <MailingDialog audience={{ audience: 'customers', customers: open.ids }} onClose={close} />
          ) : (
            <TrashDialog
              action={open.action}
              slug={slug}
              ids={open.ids}
              name={undefined}
              trashDays={trashDays}
              onDone={finish}
              onClose={close}
            />
          )}
        </Suspense>
      )}
    </>
  )
}
