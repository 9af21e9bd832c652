'use client'

import { useRouter } from 'next/navigation.js'
import { lazy, Suspense, useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import { customerPageTexts, recordTexts, resourcePageTexts as texts } from '../../i18n/texts/records.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { DialogButton } from '../records/dialog-button.tsx'
import { MoreMenu } from '../records/more-menu.tsx'
import { editURL } from '../records/record-url.ts'
import type { ResourceSlug } from '../../ui/lists/is-resource.ts'
import { useChange } from '../dialogs/use-change.ts'
import { showTechnical } from '../records/show-technical.ts'
import { useDocumentAction } from '../records/use-document-action.tsx'

const BulkDialog = lazy(async () => ({
  default: (await import('../bulk/bulk-dialog.tsx')).BulkDialog,
}))

type Props = {
  id: string
  name: string
  slug: ResourceSlug
  isOff: boolean
  /** What opens in a tab of its own. */
  site: string | undefined
  can: { edit: boolean; switch: boolean; assign: boolean; trash: boolean }
}

/** What one does with a resource: switch it, assign it, and the rest behind "⋯". */
export const ResourceActions = ({ id, name, slug, isOff, site, can }: Props) => {
  const language = useLanguage()
  const router = useRouter()
  const isReady = useHydrated()
  const [assigned, setAssigned] = useState<readonly string[]>()
  const { open, dialog } = useDocumentAction({ id, name, slug })
  const { isBusy, error, change } = useChange({ target: { id, name, slug }, onDone: () => router.refresh() })
  const turn = () =>
    change(
      { action: isOff ? 'enable' : 'disable' },
      fillText(texts[isOff ? 'isOn' : 'isOff'], language, { name }),
    )
  const finish = () => {
    setAssigned(undefined)
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
          onClick={() => void turn()}
        >
          {texts[isOff ? 'switchOn' : 'switchOff'][language]}
        </button>
      )}
      {can.assign && <DialogButton onOpen={() => setAssigned([id])}>{texts.assign[language]}</DialogButton>}
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
      {assigned && (
        <Suspense fallback={null}>
          <BulkDialog
            slug={slug}
            action="assign"
            ids={assigned}
            nameOf={() => name}
            onDone={finish}
            onClose={() => setAssigned(undefined)}
          />
        </Suspense>
      )}
      {dialog}
      {error && <p role="alert">{error}</p>}
    </>
  )
}
