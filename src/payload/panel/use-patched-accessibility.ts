'use client'

import { useEffect } from 'react'
import type { Language } from '../../i18n/language.ts'
import { patchAccessibility } from './patch-accessibility.ts'

/** Keeps Payload's markup patched while pages change. */
export const usePatchedAccessibility = (language: Language): void => {
  useEffect(() => {
    let isDue = false
    const mendSoon = () => {
      if (isDue) return
      isDue = true
      requestAnimationFrame(() => {
        isDue = false
        patchAccessibility(document.body, language)
      })
    }
    const observer = new MutationObserver(mendSoon)
    observer.observe(document.body, { childList: true, subtree: true })
    mendSoon()
    return () => observer.disconnect()
  }, [language])
}
