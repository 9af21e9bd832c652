const name = 'portal-unread'

/** Notifies the navigation of the current number of unread messages. */
export const notifyUnread = (count: number): void => {
  window.dispatchEvent(new CustomEvent(name, { detail: count }))
}

/** @returns a function that unsubscribes */
export const listenForUnread = (hear: (count: number) => void): (() => void) => {
  const listener = (event: Event) => {
    if (event instanceof CustomEvent && typeof event.detail === 'number') hear(event.detail)
  }
  window.addEventListener(name, listener)
  return () => window.removeEventListener(name, listener)
}
