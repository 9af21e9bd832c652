const name = 'portal-unread'

/** Tells the navigation how many messages are unread by now. */
export const notifyUnread = (count: number): void => {
  window.dispatchEvent(new CustomEvent(name, { detail: count }))
}

/** @returns what stops the listening */
export const listenForUnread = (hear: (count: number) => void): (() => void) => {
  const listener = (event: Event) => {
    if (event instanceof CustomEvent && typeof event.detail === 'number') hear(event.detail)
  }
  window.addEventListener(name, listener)
  return () => window.removeEventListener(name, listener)
}
