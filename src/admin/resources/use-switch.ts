'use client'

import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import { recordTexts, resourcePageTexts as texts } from '../../i18n/texts/records.ts'
import { isRecord } from '../../kernel/is-record.ts'
import { callApi } from '../../ui/call-api.ts'
import { useToast } from '../../ui/toasts/use-toast.ts'
import { useLanguage } from '../../ui/use-language.ts'

type Status = 'enabled' | 'disabled'

/** Switches a resource on or off, with Undo while nobody has changed it since. */
export const useSwitch = ({ path, name, version }: { path: string; name: string; version: string }) => {
  const language = useLanguage()
  const router = useRouter()
  const notify = useToast()
  const [isBusy, setBusy] = useState(false)
  const set = (status: Status, known: string) =>
    callApi(`${path}?depth=0`, { status }, language, 'PATCH', known)
  const turn = async (status: Status) => {
    if (isBusy) return
    setBusy(true)
    const { ok, message, body } = await set(status, version)
    setBusy(false)
    router.refresh()
    if (!ok) return notify({ tone: 'bad', text: message ?? recordTexts.notSaved[language] })
    const doc = isRecord(body) && isRecord(body.doc) ? body.doc : {}
    notify({
      text: fillText(texts[status === 'enabled' ? 'isOn' : 'isOff'], language, { name }),
      undo: async () => {
        const back = await set(status === 'enabled' ? 'disabled' : 'enabled', String(doc.updatedAt))
        router.refresh()
        return { isUndone: back.ok, ...(back.message && !back.ok && { text: back.message }) }
      },
    })
  }
  return { isBusy, turn }
}
