'use client'

import { useEffect, useState } from 'react'

/**
 * Asks before a link leaves unsaved edits, where the pages are exchanged without loading: the browser itself asks only
 * before it loads another page. `href` is where the person wanted to go.
 */
export const useLinkGuard = (isUnsaved: boolean) => {
  const [href, setHref] = useState<string>()
  useEffect(() => {
    if (!isUnsaved) return undefined
    const ask = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const isElsewhere =
        event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0
      if (!link || isElsewhere || link.target === '_blank' || link.origin !== window.location.origin) return
      // Places on the page itself.
      if (link.pathname + link.search === window.location.pathname + window.location.search) return
      event.preventDefault()
      event.stopPropagation()
      setHref(link.pathname + link.search + link.hash)
    }
    // Before the router's own listener.
    window.addEventListener('click', ask, { capture: true })
    return () => window.removeEventListener('click', ask, { capture: true })
  }, [isUnsaved])
  return { href, stay: () => setHref(undefined) }
}
