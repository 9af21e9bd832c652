'use client'

import { useEffect, useState } from 'react'
import { findTarget, isInDialog, isInField } from './find-target.ts'
import { shortcutOf } from './shortcut-of.ts'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { useShortcutSwitch } from './use-shortcut-switch.ts'

/**
 * The keys of the panel, once on each page: `/` and Ctrl-K for the search, `N` and `E` for what is marked with
 * `data-shortcut="new"` and `"edit"`, `?` for the list of them.
 */
export const Shortcuts = () => {
  const [isListed, setIsListed] = useState(false)
  const [isOn, turn] = useShortcutSwitch()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return
      const place = { isOn, isInField: isInField(event.target), isInDialog: isInDialog() }
      const shortcut = shortcutOf(event, place)
      if (!shortcut) return
      if (shortcut === 'help') {
        event.preventDefault()
        setIsListed(true)
        return
      }
      const target = findTarget(shortcut)
      if (!target) return
      event.preventDefault()
      if (shortcut === 'search') target.focus()
      else target.click()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOn])
  return isListed ? <ShortcutsDialog isOn={isOn} onTurn={turn} onClose={() => setIsListed(false)} /> : null
}
