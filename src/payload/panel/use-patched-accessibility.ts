'use client'

import { useEffect } from 'react'
import type { Language } from '../../i18n/language.ts'
import { patchAccessibility } from './patch-accessibility.ts'
import { patchDirection } from './patch-direction.ts'

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
        patchDirection(document.body)
      })
    }
    const observer = new MutationObserver(mendSoon)
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    mendSoon()
    return () => observer.disconnect()
  }, [language])
}
