'use client'

import { useEffect, type RefObject } from 'react'

const controls = 'a, button, input'

/** Tab stops in one row of the table only, the one last used: thirty rows are not a hundred stops. */
export const useRovingRows = (root: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const body = root.current?.querySelector('tbody')
    if (!body) return undefined
    const settle = (current: Element | null) => {
      for (const row of body.rows)
        for (const control of row.querySelectorAll<HTMLElement>(controls))
          if (row === current) control.removeAttribute('tabindex')
          else control.tabIndex = -1
    }
    const follow = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest('tbody tr') : null
      if (row) settle(row)
    }
    settle(body.rows[0] ?? null)
    body.addEventListener('focusin', follow)
    return () => body.removeEventListener('focusin', follow)
  })
}
