import type { KeyboardEvent } from 'react'

/** Focuses an item of an open menu by its place; -1 is the last. */
export const focusItem = (list: HTMLElement | null, place: number): void => itemsOf(list).at(place)?.focus()

/** The keys within the list: arrows, Home, End and first letters move, Esc closes, Tab closes and goes on. */
export const menuKeys =
  (onClose: () => void) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    const items = itemsOf(event.currentTarget)
    const now = items.findIndex((item) => item === document.activeElement)
    if (event.key === 'Tab') return onClose()
    const next = itemFor(event, items, now)
    if (next === undefined && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') onClose()
    else next?.focus()
  }

const itemFor = (
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  items: HTMLElement[],
  now: number,
): HTMLElement | undefined => {
  if (key === 'ArrowDown') return items[(now + 1) % items.length]
  if (key === 'ArrowUp') return items.at(now <= 0 ? -1 : now - 1)
  if (key === 'Home') return items[0]
  if (key === 'End') return items.at(-1)
  if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return undefined
  const letter = key.toLocaleLowerCase()
  const fromHere = [...items.slice(now + 1), ...items.slice(0, now + 1)]
  return fromHere.find((item) => item.textContent.trim().toLocaleLowerCase().startsWith(letter))
}

const itemsOf = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []),
]
