'use client'

import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { Row } from './search-popup.tsx'
import { stepTo } from './step-to.ts'

type Keys = {
  rows: Row[]
  active: number
  isOpen: boolean
  /** The rows are what was found for what is typed now. */
  isCurrent: boolean
  setActive: (active: number) => void
  setIsOpen: (isOpen: boolean) => void
  open: (row: Row, isInNewTab: boolean) => void
  leave: () => void
}

/** The keys of the search box. Enter before the answer has come opens the first one as soon as it is there. */
export const useKeys = (keys: Keys) => {
  const { rows, active, isOpen, isCurrent, setActive, setIsOpen, open, leave } = keys
  const isAwaited = useRef(false)
  useEffect(() => {
    if (!isCurrent || !isAwaited.current) return
    isAwaited.current = false
    const [first] = rows
    if (isOpen && first) open(first, false)
  })
  return (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const { key } = event
    const isChosen = key === 'Enter' && isOpen
    if (!isChosen) isAwaited.current = false
    const next = stepTo({ key, active, count: rows.length })
    if (next !== undefined) {
      event.preventDefault()
      if (isOpen) setActive(next)
      else setIsOpen(true)
    } else if (isChosen) {
      event.preventDefault()
      const row = rows[active]
      if (isCurrent && row) open(row, event.ctrlKey || event.metaKey)
      else isAwaited.current = !isCurrent
    } else if (key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      leave()
    }
  }
}
