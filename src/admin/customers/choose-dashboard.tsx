'use client'

import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import { customerTexts } from '../../i18n/texts/accounts.ts'
import { customerPageTexts as texts, recordTexts } from '../../i18n/texts/records.ts'
import { callApi } from '../../ui/call-api.ts'
import { Menu } from '../../ui/menu/menu.tsx'
import { useToast } from '../../ui/toasts/use-toast.ts'
import { useLanguage } from '../../ui/use-language.ts'

type Dashboard = { id: string; name: string }

type Props = {
  customer: string
  version: string
  current: string | null
  dashboards: Dashboard[]
  /** Where the others are chosen from. */
  more: string | undefined
}

/** The home dashboard as a button that offers the others: its line, then the choice. */
export const ChooseDashboard = ({ customer, version, current, dashboards, more }: Props) => {
  const language = useLanguage()
  const router = useRouter()
  const notify = useToast()
  const [isBusy, setBusy] = useState(false)
  const [saved, setSaved] = useState<{ version: string; id: string | null }>()
  const shown = saved?.version === version ? saved.id : current
  const name = dashboards.find(({ id }) => id === shown)?.name ?? texts.noDashboard[language]
  const choose = async (id: string | null) => {
    if (id === shown) return
    setBusy(true)
    const path = `/api/customers/${customer}?depth=0`
    const answer = await callApi(path, { homeDashboard: id }, language, 'PATCH')
    setBusy(false)
    if (!answer.ok) {
      const text = Object.values(answer.fieldErrors)[0] ?? answer.message ?? recordTexts.notSaved[language]
      return notify({ tone: 'bad', text })
    }
    setSaved({ version, id })
    notify({ text: fillText(recordTexts.saved, language, { label: customerTexts.homeDashboard[language] }) })
    router.refresh()
  }
  return (
    <Menu
      label={fillText(texts.changeDashboard, language, { name })}
      className="value-menu"
      isBusy={isBusy}
      groups={[
        dashboards.map((dashboard) => ({
          label: dashboard.id === shown ? `✓ ${dashboard.name}` : dashboard.name,
          onChoose: () => void choose(dashboard.id),
        })),
        [
          ...(shown ? [{ label: texts.noDashboard[language], onChoose: () => void choose(null) }] : []),
          ...(more ? [{ label: recordTexts.editAll[language], href: more }] : []),
        ],
      ]}
    >
      {name}
    </Menu>
  )
}
