'use client'

import { useEffect, useState } from 'react'
import { callApi } from '../../../admin/identity/call-api.ts'
import type { Language } from '../../../i18n/language.ts'
import { portalTexts } from '../../../i18n/texts/portal.ts'

export const SignOutButton = ({ language }: { language: Language }) => {
  // On a slow phone the button is seen before it can do anything; until then it must not look as if it could.
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])
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
