'use client'

import { useAuth, useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { toLanguage } from '../../i18n/language.ts'
import { signInTexts } from '../../i18n/texts/portal.ts'
import { dayFirstDates } from '../../payload/panel/day-first-dates.ts'
import { TrackFormRequests } from '../../payload/panel/track-form-requests.tsx'
import { LanguageProvider } from '../../ui/language-provider.tsx'
import { focusMain } from './focus-main.ts'
import { ToastProvider } from '../../ui/toasts/toast-provider.tsx'
import { usePatchedAccessibility } from '../../payload/panel/use-patched-accessibility.ts'

/** Wraps every page of the panel: the skip link first. */
export const PanelShell = ({ children }: { children?: ReactNode }) => {
  const { i18n } = useTranslation()
  const language = toLanguage(i18n.language)
  if (i18n.dateFNS) dayFirstDates(i18n.dateFNS, language)
  const { user } = useAuth()
  usePatchedAccessibility(language)
  return (
    <LanguageProvider language={language}>
      <a
        className={user?.accessibilityFeatures ? 'skip-link skip-link--always' : 'skip-link'}
        href="#main-content"
        onClick={focusMain}
      >
        {signInTexts.skip[language]}
      </a>
      <ToastProvider>
        <TrackFormRequests>{children}</TrackFormRequests>
      </ToastProvider>
    </LanguageProvider>
  )
}
