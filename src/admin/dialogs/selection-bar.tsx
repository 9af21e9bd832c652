'use client'

import { useAuth, useListQuery, useRouteCache, useSelection } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import {
  assignTexts,
  deleteTexts,
  purgeTexts,
  restoreTexts,
  selectionTexts as texts,
} from '../../i18n/texts/dialogs.ts'
import { BulkDialog } from '../bulk/bulk-dialog.tsx'
import { StockBulkBar } from '../bulk/stock-bulk-bar.tsx'
import { TrashDialog } from './trash-dialog.tsx'
import type { TrashAction } from './trash-calls.ts'
import { useLanguage } from '../../ui/use-language.ts'

const none: string[] = []

type SelectionAction = TrashAction | 'assign'

const labels = {
  assign: assignTexts.action,
  delete: deleteTexts.action,
  restore: restoreTexts.action,
  purge: purgeTexts.action,
}

/** The actions on the selected rows as buttons, and the dialog of the one that was clicked. */
export const SelectionBar = ({ canAssign, trashDays }: { canAssign: boolean; trashDays: number }) => {
  const language = useLanguage()
  const { user } = useAuth()
  const { clearRouteCache } = useRouteCache()
  const { selectedIDs, toggleAll } = useSelection()
  const { collectionSlug, data } = useListQuery()
  const isTrash = usePathname().endsWith('/trash')
  const [open, setOpen] = useState<{ action: SelectionAction; ids: string[] }>()
  if (collectionSlug === 'customers' && !isTrash) return <StockBulkBar slug={collectionSlug} />
  if (!collectionSlug || (selectedIDs.length === 0 && !open)) return null
  const isAdministrator = user?.role === 'administrator'
  const actions = actionsOn()
  if (actions.length === 0) return null
  const refresh = () => clearRouteCache()
  const finish = () => {
    setOpen(undefined)
    toggleAll()
    refresh()
  }
  const close = () => setOpen(undefined)
  const ids = open?.ids ?? none
  return (
    <div className="selection-bar" role="group" aria-label={texts.label[language]}>
      <p role="status">{fillText(texts.some, language, { count: selectedIDs.length })}</p>
      {actions.map((action) => (
        <button
          key={action}
          type="button"
          className="panel-button"
          onClick={() => setOpen({ action, ids: selectedIDs.map(String) })}
        >
          {labels[action][language]}
        </button>
      ))}
      {open?.action === 'assign' && (
        <BulkDialog
          slug={collectionSlug}
          action="assign"
          ids={ids}
          nameOf={(id) => nameOf([id])}
          onDone={finish}
          onUndone={refresh}
          onClose={close}
        />
      )}
      {open && open.action !== 'assign' && (
        <TrashDialog
          action={open.action}
          slug={collectionSlug}
          ids={[...ids]}
          name={nameOf(ids)}
          trashDays={trashDays}
          onDone={finish}
          onUndone={refresh}
          onPartlyDone={refresh}
          onClose={close}
        />
      )}
    </div>
  )

  function actionsOn(): SelectionAction[] {
    if (user?.role !== 'administrator' && user?.role !== 'manager') return []
    if (isTrash) return isAdministrator ? ['restore', 'purge'] : ['restore']
    return canAssign ? ['assign', 'delete'] : ['delete']
  }

  function nameOf([id, ...others]: readonly string[]): string | undefined {
    const doc: Record<string, unknown> | undefined =
      others.length === 0 ? data?.docs.find((each) => each.id === id) : undefined
    const name = doc?.[collectionSlug === 'users' ? 'username' : 'name']
    return typeof name === 'string' ? name : undefined
  }
}
