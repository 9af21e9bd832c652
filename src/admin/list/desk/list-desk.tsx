'use client'

import { useRouter } from 'next/navigation.js'
import type { Where } from 'payload'
import { useMemo, useRef, useState, type ReactNode } from 'react'
import type { BulkAction } from '../../bulk/bulk-action.ts'
import { BulkBar } from '../../bulk/bulk-bar.tsx'
import { ActionFactsProvider, type ActionFacts } from '../../dialogs/action-facts.tsx'
import type { RowAction } from '../row/row-action.ts'
import { RowDialog } from '../row/row-dialog.tsx'
import { useRowCalls } from '../row/use-row-calls.ts'
import { DeskContext, type RowTarget } from './desk-context.ts'
import { rowKeys } from './row-keys.ts'
import { useRovingRows } from './use-roving-rows.ts'
import { useTicks } from './use-ticks.ts'

type Props = {
  slug: string
  isTrash: boolean
  facts: ActionFacts
  actions: readonly BulkAction[]
  /** What the list finds, on all of its pages. */
  found: { where: Where; total: number; isEstimate: boolean }
  children: ReactNode
}

/**
 * Around the table of a list, which comes from the server as it is: one place that knows which rows are ticked, moves
 * between them by keys, and opens what their menus ask for.
 */
export const ListDesk = ({ slug, isTrash, facts, actions, found, children }: Props) => {
  const router = useRouter()
  const root = useRef<HTMLDivElement>(null)
  const { ticked, clear, onChange, onClick } = useTicks(root)
  const [asked, setAsked] = useState<{ action: RowAction; target: RowTarget }>()
  const refresh = () => router.refresh()
  const call = useRowCalls(slug, refresh)
  useRovingRows(root)
  const desk = useMemo(
    () => ({
      slug,
      run: (action: RowAction, target: RowTarget) => {
        if (!call(action, target)) setAsked({ action, target })
      },
    }),
    [slug, call],
  )
  return (
    <ActionFactsProvider value={facts}>
      <DeskContext value={desk}>
        <div ref={root} className="list-desk" onChange={onChange} onClick={onClick} onKeyDown={rowKeys}>
          {children}
        </div>
        <BulkBar
          slug={slug}
          selected={ticked}
          found={found}
          actions={actions}
          isTrash={isTrash}
          onClear={clear}
        />
        {asked && (
          <RowDialog
            action={asked.action}
            target={{ ...asked.target, slug }}
            trashDays={facts.trashDays}
            onDone={() => {
              setAsked(undefined)
              refresh()
            }}
            onClose={() => setAsked(undefined)}
          />
        )}
      </DeskContext>
    </ActionFactsProvider>
  )
}
