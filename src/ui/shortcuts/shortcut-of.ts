export type Shortcut = 'search' | 'new' | 'edit' | 'help'

type Pressed = {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

type Place = {
  /** Something is typed where the focus is, or chosen by a letter. */
  isInField: boolean
  isInDialog: boolean
  /** Single keys are shortcuts; Ctrl-K and `?` are always. */
  isOn: boolean
}

/** What a key asks for outside of fields and dialogs. `/` and `?` need Shift on some keyboards, letters never. */
export const shortcutOf = (
  pressed: Pressed,
  { isInField, isInDialog, isOn }: Place,
): Shortcut | undefined => {
  const { altKey, ctrlKey, metaKey, shiftKey } = pressed
  const key = pressed.key.toLowerCase()
  if (isInField || isInDialog || altKey) return undefined
  if (ctrlKey || metaKey) return key === 'k' && ctrlKey !== metaKey && !shiftKey ? 'search' : undefined
  if (key === '?') return 'help'
  if (!isOn) return undefined
  if (key === '/') return 'search'
  if (shiftKey) return undefined
  return key === 'n' ? 'new' : key === 'e' ? 'edit' : undefined
}
