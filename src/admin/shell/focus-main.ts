import type { MouseEvent } from 'react'

/** Past the navigation, into what the page is about. */
export const focusMain = (event: MouseEvent): void => {
  const main = document.querySelector<HTMLElement>('main, [role="main"]')
  if (!main) return
  event.preventDefault()
  main.tabIndex = -1
  main.focus()
}
