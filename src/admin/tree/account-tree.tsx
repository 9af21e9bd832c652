'use client'

import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { treeTexts as texts } from '../../i18n/texts/tree.ts'
import { useLanguage } from '../../ui/use-language.ts'
import type { TreeNode } from './tree-node.ts'
import { TreeLine } from './tree-line.tsx'
import { treeRows, type TreeRow } from './tree-rows.ts'
import { useTree } from './use-tree.ts'

/** The accounts as a tree, loaded as it is expanded (ARIA: tree view, one tab stop). */
export const AccountTree = ({ way }: { way: TreeNode[] }) => {
  const language = useLanguage()
  const { state, loadMore, turn } = useTree(way)
  const target = way.at(-1)?.id
  const [focused, setFocused] = useState(target)
  const list = useRef<HTMLUListElement>(null)
  const isTakenOver = useRef(false)
  const rows = treeRows(state)
  const current = Math.max(
    rows.findIndex(({ key }) => key === focused),
    0,
  )
  // Rows that load above it push it down until the user scrolls.
  const targetIndex = rows.findIndex(({ key }) => key === target)
  useEffect(() => {
    if (target && !isTakenOver.current)
      list.current?.querySelector(`[data-key="${target}"]`)?.scrollIntoView({ block: 'center' })
  }, [target, targetIndex])
  const focus = (index: number) => {
    const row = rows[index]
    if (!row) return
    setFocused(row.key)
    list.current?.querySelector<HTMLElement>(`[data-key="${row.key}"]`)?.focus()
  }
  /** On “more”, the first new row takes the place of the row that requested it. */
  const act = (row: TreeRow, index: number) => {
    if (row.kind === 'node') turn(row.node, !row.isOpen)
    else if (row.kind !== 'loading') {
      if (index > 0) focus(index - 1)
      loadMore(row.parent)
    }
  }
  const press = (event: KeyboardEvent) => {
    const row = rows[current]
    const move = row && moves(row, current, rows)[event.key]
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    isTakenOver.current = true
    move()
  }
  return (
    <ul
      ref={list}
      className="account-tree"
      role="tree"
      aria-label={texts.label[language]}
      onKeyDown={press}
      onPointerDown={() => (isTakenOver.current = true)}
    >
      {rows.map((row, index) => (
        <TreeLine
          key={row.key}
          row={row}
          isCurrent={index === current}
          isTarget={row.key === target}
          onAct={() => act(row, index)}
          onFocus={() => setFocused(row.key)}
        />
      ))}
    </ul>
  )

  function moves(row: TreeRow, index: number, all: TreeRow[]): Record<string, (() => void) | undefined> {
    const parent = all.findIndex(({ key }) => key === row.parent)
    const isOpen = row.kind === 'node' && row.isOpen
    return {
      ArrowDown: () => focus(index + 1),
      ArrowUp: () => focus(index - 1),
      Home: () => focus(0),
      End: () => focus(all.length - 1),
      ArrowRight: () => {
        if (isOpen) focus(index + 1)
        else if (row.kind === 'node') turn(row.node, true)
      },
      ArrowLeft: () => {
        if (isOpen) turn(row.node, false)
        else if (parent >= 0) focus(parent)
      },
      ' ': () => act(row, index),
      Enter: () => {
        if (row.kind !== 'node') act(row, index)
        else list.current?.querySelector<HTMLElement>(`[data-key="${row.key}"] a`)?.click()
      },
    }
  }
}
