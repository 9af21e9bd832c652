import type { KeyboardEvent } from 'react'

/** Up and down move between rows, Space ticks, a full stop opens “⋯”; Enter opens, as on any link. */
export const rowKeys = (event: KeyboardEvent): void => {
  const { target, key } = event
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return
  // Keys inside of an open menu are its own.
  if (target.closest('[role="menu"]') || target.matches('[aria-expanded="true"]')) return
  const row = target.closest<HTMLElement>('tbody tr')
  if (!row) return
  const act = actionOf(key, row, target)
  if (!act) return
  event.preventDefault()
  act()
}

const actionOf = (key: string, row: HTMLElement, target: HTMLElement): (() => void) | undefined => {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp': {
      const other = key === 'ArrowDown' ? row.nextElementSibling : row.previousElementSibling
      const isMenu = target.matches('.menu__more')
      return other || !isMenu ? () => titleIn(other)?.focus() : undefined
    }
    case ' ':
      return target.matches('a')
        ? () => row.querySelector<HTMLElement>('input[data-tick]')?.click()
        : undefined
    case '.':
      return () => row.querySelector<HTMLElement>('.menu__more')?.click()
    default:
      return undefined
  }
}

const titleIn = (row: Element | null): HTMLElement | null | undefined =>
  row?.querySelector<HTMLElement>('.list__title')
