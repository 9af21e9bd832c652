'use client'

type Watch = (event: PopStateEvent) => void

const watches = new Set<Watch>()

// Browsers call the listeners of a window in the order in which they were added, and the router may exchange the page within
// its own. Evaluated with the layout, this one is there before the router's.
if (typeof window !== 'undefined')
  window.addEventListener(
    'popstate',
    (event) => {
      for (const watch of [...watches]) watch(event)
    },
    { capture: true },
  )

/** Calls `watch` before the router hears of Back or Forward. Returns a function that ends it. */
export const watchBack = (watch: Watch): (() => void) => {
  watches.add(watch)
  return () => void watches.delete(watch)
}

/** In each layout, so that the browser tells `watchBack` first. */
export const BackWatch = () => null
