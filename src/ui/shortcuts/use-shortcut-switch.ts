'use client'

import { useSyncExternalStore } from 'react'

const key = 'clientele-shortcuts'
const changed = 'clientele-shortcuts-changed'

const subscribe = (tell: () => void) => {
  window.addEventListener('storage', tell)
  window.addEventListener(changed, tell)
  return () => {
    window.removeEventListener('storage', tell)
    window.removeEventListener(changed, tell)
  }
}

const read = (): boolean => {
  try {
    return localStorage.getItem(key) !== 'off'
  } catch {
    return true
  }
}

const write = (isOn: boolean): void => {
  try {
    if (isOn) localStorage.removeItem(key)
    else localStorage.setItem(key, 'off')
  } catch {
    // A browser that keeps nothing leaves them on.
  }
  window.dispatchEvent(new Event(changed))
}

/**
 * Whether single keys are shortcuts. Kept in the browser: who dictates or uses another aid does so on this machine, and
 * no page has to ask the server for it.
 */
export const useShortcutSwitch = (): [isOn: boolean, turn: (isOn: boolean) => void] => [
  useSyncExternalStore(subscribe, read, () => true),
  write,
]
