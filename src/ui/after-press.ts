let isPressed = false
let waiting: (() => void)[] = []

const release = (): void => {
  isPressed = false
  const acts = waiting
  waiting = []
  // A task later, when the browser has given out the click of this release.
  setTimeout(() => acts.forEach((act) => act()))
}

if (typeof window !== 'undefined') {
  window.addEventListener('pointerdown', () => (isPressed = true), { capture: true })
  for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, release, { capture: true })
}

/**
 * Does something once no pointer is pressed, at once when none is. What appears between a press and its release, such as
 * the error of the field that the press has left, can move the button away from under the pointer, and the click is lost.
 */
export const afterPress = (act: () => void): void => {
  if (isPressed) waiting.push(act)
  else act()
}
