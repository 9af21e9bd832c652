'use client'

import type { Where } from 'payload'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import { bulkBarTexts as texts } from '../../i18n/texts/bulk.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { MailingDialog } from '../mailings/mailing-dialog.tsx'
import type { BulkAction } from './bulk-action.ts'
import { BulkDialog } from './bulk-dialog.tsx'
import { useFoundIds } from './use-found-ids.ts'

type Props = {
  slug: string
  /** The rows that are ticked. */
  selected: readonly { id: string; name: string }[]
  /** What the list finds, on all of its pages. */
  found: { where: Where; total: number; isEstimate: boolean }
  /** `bulkActionsFor` the reader. */
  actions: readonly BulkAction[]
  isTrash?: boolean
  /** Unticks all rows. */
  onClear: () => void
  /** Reads the list anew after a change or its undo; by the router unless said. */
  onChanged?: () => void
}

type Open = { action: BulkAction; ids: readonly string[]; isAll: boolean }

/** Below a list: what can be done with the ticked rows, or with all that was found. Not there while nothing is ticked. */
export const BulkBar = ({ slug, selected, found, actions, isTrash = false, onClear, onChanged }: Props) => {
  const language = useLanguage()
  const router = useRouter()
  const key = JSON.stringify([found.where, selected.map(({ id }) => id)])
  const { found: all, isCollecting, error, collect, forget } = useFoundIds(slug, key)
  const [open, setOpen] = useState<Open>()
  if (actions.length === 0 || (selected.length === 0 && !open)) return null
  const number = (value: number) => value.toLocaleString(language)
  const ids = all?.ids ?? selected.map(({ id }) => id)
  const refresh = () => (onChanged ? onChanged() : router.refresh())
  const clear = () => {
    forget()
    onClear()
  }
  const close = () => setOpen(undefined)
  const isMore = !all && found.total > selected.length
  const says = all?.hasMore ? texts.firstOnly : texts.selected
  return (
    <div className="bulk-bar" role="group" aria-label={texts.label[language]}>
      <p role="status">
        {isCollecting
          ? texts.collecting[language]
          : (error ?? fillText(says, language, { count: number(ids.length) }))}
      </p>
      {isMore && (
        <button
          type="button"
          className="bulk-bar__link"
          aria-disabled={isCollecting}
          onClick={() => {
            if (!isCollecting) void collect({ where: found.where, isTrash })
          }}
        >
          {fillText(found.isEstimate ? texts.selectAbout : texts.selectFound, language, {
            count: number(found.total),
          })}
        </button>
      )}
      <button type="button" className="bulk-bar__link" onClick={clear}>
        {texts.clear[language]}
      </button>
      <div className="bulk-bar__actions">
        {actions.map((action) => (
          <button
            key={action}
            type="button"
            className="panel-button"
            aria-haspopup="dialog"
            disabled={isCollecting}
            onClick={() => setOpen({ action, ids, isAll: all !== undefined })}
          >
            {texts[action][language]}
          </button>
        ))}
      </div>
      {open?.action === 'email' && (
        <MailingDialog
          audience={
            open.isAll
              ? { audience: 'filter', filter: found.where }
              : { audience: 'customers', customers: [...open.ids] }
          }
          onClose={close}
        />
      )}
      {open && open.action !== 'email' && (
        <BulkDialog
          slug={slug}
          action={open.action}
          ids={open.ids}
          nameOf={(id) => selected.find((each) => each.id === id)?.name}
          onDone={() => {
            close()
            clear()
            refresh()
          }}
          onUndone={refresh}
          onClose={close}
        />
      )}
    </div>
  )
}
