'use client'

import { callApi } from '../../../ui/call-api.ts'
import type { Language } from '../../../i18n/language.ts'
import { portalTexts } from '../../../i18n/texts/portal.ts'
import { useIsReady } from '../actions/use-is-ready.ts'

export const SignOutButton = ({ language }: { language: Language }) => {
  const isReady = useIsReady()
  return (
    <button
      type="button"
      className="portal__sign-out"
      disabled={!isReady}
      onClick={async () => {
        await callApi('/api/users/logout', {}, language)
        window.location.assign('/')
      }}
    >
      {portalTexts.signOut[language]}
    </button>
  )
}
