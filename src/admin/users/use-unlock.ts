'use client'

import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import { recordTexts, userPageTexts as texts } from '../../i18n/texts/records.ts'
import { callApi } from '../../ui/call-api.ts'
import { useToast } from '../../ui/toasts/use-toast.ts'
import { useLanguage } from '../../ui/use-language.ts'

/** Unlocks a user and shows the page anew. */
export const useUnlock = ({ id, name }: { id: string; name: string }) => {
  const language = useLanguage()
  const router = useRouter()
  const notify = useToast()
  const [isBusy, setBusy] = useState(false)
  const unlock = async () => {
    if (isBusy) return
    setBusy(true)
    const data = { locked: false, lockedReason: null }
    const { ok, message } = await callApi(`/api/users/${id}`, data, language, 'PATCH')
    setBusy(false)
    if (!ok) return notify({ tone: 'bad', text: message ?? recordTexts.notSaved[language] })
    notify({ text: fillText(texts.unlockDone, language, { name }) })
    router.refresh()
  }
  return { isBusy, unlock }
}
