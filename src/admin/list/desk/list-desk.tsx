'use client'

import { useRouter } from 'next/navigation.js'
import { useMemo, useRef, useState, type ReactNode } from 'react'
import type { RowAction } from '../row/row-action.ts'
import { RowDialog } from '../row/row-dialog.tsx'
import { useRowCalls } from '../row/use-row-calls.ts'
import { DeskContext, type RowTarget } from './desk-context.ts'
import { SelectionBar, type SelectionFacts } from './selection-bar.tsx'
import { rowKeys } from './row-keys.ts'
import { useRovingRows } from './use-roving-rows.ts'
import { useTicks } from './use-ticks.ts'

type Props = { slug: string; trashDays: number; facts: SelectionFacts; children: ReactNode }

/**
 * Around the table of a list, which comes from the server as it is: one place that knows which rows are ticked, moves
 * between them by keys, and opens what their menus ask for.
 */
export const ListDesk = ({ slug, trashDays, facts, children }: Props) => {
  const router = useRouter()
  const root = useRef<HTMLDivElement>(null)
  const { ids, clear, onChange, onClick } = useTicks(root)
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
  const finish = () => {
    setAsked(undefined)
    clear()
    refresh()
  }
  return (
    <DeskContext value={desk}>
      <div ref={root} className="list-desk" onChange={onChange} onClick={onClick} onKeyDown={rowKeys}>
        {children}
      </div>
      <SelectionBar
        slug={slug}
        ids={ids}
        facts={facts}
        trashDays={trashDays}
        onClear={clear}
        onDone={finish}
      />
      {asked && (
        <RowDialog
          action={asked.action}
          target={{ ...asked.target, slug }}
          trashDays={trashDays}
          canUnassign={facts.isAdministrator}
          onDone={finish}
          onClose={() => setAsked(undefined)}
        />
      )}
    </DeskContext>
  )
}
