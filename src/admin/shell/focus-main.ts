import type { MouseEvent } from 'react'

/** Skips the navigation to the main content. */
export const focusMain = (event: MouseEvent): void => {
  const main = document.querySelector<HTMLElement>('main, [role="main"]')
  if (!main) return
  event.preventDefault()
  main.tabIndex = -1
  main.focus()
}
