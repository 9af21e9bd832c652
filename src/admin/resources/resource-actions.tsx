'use client'

import { useRouter } from 'next/navigation.js'
import { lazy, Suspense, useState } from 'react'
import { customerPageTexts, recordTexts, resourcePageTexts as texts } from '../../i18n/texts/records.ts'
import { useToast } from '../../ui/toasts/use-toast.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { MoreMenu } from '../records/more-menu.tsx'
import { editURL } from '../records/record-url.ts'
import type { ResourceSlug } from '../../ui/lists/is-resource.ts'
import { showTechnical } from '../records/show-technical.ts'
import { useDocumentAction } from '../records/use-document-action.tsx'
import { useSwitch } from './use-switch.ts'

const AssignDialog = lazy(async () => ({
  default: (await import('../dialogs/assign-dialog.tsx')).AssignDialog,
}))

type Props = {
  id: string
  name: string
  slug: ResourceSlug
  version: string
  isOff: boolean
  /** What opens in a tab of its own. */
  site: string | undefined
  can: { edit: boolean; switch: boolean; assign: boolean; unassign: boolean; trash: boolean }
  trashDays: number
}

/** What one does with a resource: switch it, assign it, and the rest behind "⋯". */
export const ResourceActions = ({ id, name, slug, version, isOff, site, can, trashDays }: Props) => {
  const language = useLanguage()
  const router = useRouter()
  const notify = useToast()
  const isReady = useHydrated()
  const [isAssigning, setAssigning] = useState(false)
  const { open, dialog } = useDocumentAction({ id, name, slug }, trashDays)
  const { isBusy, turn } = useSwitch({ path: `/api/${slug}/${id}`, name, version })
  const finish = (text?: string) => {
    if (text) notify({ text })
    setAssigning(false)
    router.refresh()
  }
  return (
    <>
      {site && (
        <a className="panel-button" href={site} target="_blank" rel="noreferrer">
          {customerPageTexts.openSite[language]}
        </a>
      )}
      {can.switch && (
        <button
          type="button"
          className="panel-button"
          disabled={!isReady}
          aria-disabled={isBusy}
          onClick={() => void turn(isOff ? 'enabled' : 'disabled')}
        >
          {texts[isOff ? 'switchOn' : 'switchOff'][language]}
        </button>
      )}
      {can.assign && (
        <button
          type="button"
          className="panel-button"
          disabled={!isReady}
          aria-haspopup="dialog"
          onClick={() => setAssigning(true)}
        >
          {texts.assign[language]}
        </button>
      )}
      <MoreMenu
        groups={[
          [
            ...(can.edit ? [{ label: recordTexts.edit[language], href: editURL(slug, id) }] : []),
            { label: recordTexts.technical[language], onChoose: showTechnical },
          ],
          can.trash
            ? [{ label: recordTexts.delete[language], isDanger: true, onChoose: () => open('delete') }]
            : [],
        ]}
      />
      {isAssigning && (
        <Suspense fallback={null}>
          <AssignDialog
            slug={slug}
            ids={[id]}
            canUnassign={can.unassign}
            onDone={finish}
            onClose={() => setAssigning(false)}
          />
        </Suspense>
      )}
      {dialog}
    </>
  )
}
