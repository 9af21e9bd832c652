'use client'

import { useDocumentInfo, useDocumentTitle, useForm, useFormModified, useRouteCache } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { dialogTexts } from '../../i18n/texts/dialogs.ts'
import { ActionMenu } from './action-menu.tsx'
import { actionLabels, actionsFor, type DocumentAction } from './actions-for.ts'
import { DocumentDialog } from './document-dialog.tsx'
import { useLanguage } from '../../ui/use-language.ts'

/** The actions of a document as buttons, and the dialog of the one that was clicked. */
export const DocumentActionBar = ({ trashDays }: { trashDays: number }) => {
  const language = useLanguage()
  const router = useRouter()
  const { clearRouteCache } = useRouteCache()
  const { setModified } = useForm()
  const isModified = useFormModified()
  const { title } = useDocumentTitle()
  const { id, collectionSlug, savedDocumentData, docPermissions, hasTrashPermission, hasDeletePermission } =
    useDocumentInfo()
  const [open, setOpen] = useState<DocumentAction>()
  if (id === undefined || !collectionSlug) return null
  const actions = actionsFor({
    slug: collectionSlug,
    data: savedDocumentData,
    permissions: docPermissions,
    canTrash: hasTrashPermission === true,
    canPurge: hasDeletePermission === true,
  })
  const isAccount = collectionSlug === 'customers' && !savedDocumentData?.deletedAt
  const refresh = () => {
    // Loading the page anew would lose what is typed and not saved yet.
    if (!isModified) clearRouteCache()
  }
  const finish = () => {
    setOpen(undefined)
    const isLeaving = open === 'delete' || open === 'purge' || open === 'restore'
    // Loading the page anew would lose what is typed and not saved yet.
    if (isModified && !isLeaving) return
    setModified(false)
    const list = `/admin/collections/${collectionSlug}`
    if (open === 'delete') router.push(list)
    else if (open === 'purge') router.push(`${list}/trash`)
    else if (open === 'restore') router.push(`${list}/${id}`)
    clearRouteCache()
  }
  return (
    <>
      {(actions.length > 0 || isAccount) && (
        <ActionMenu>
          {isAccount && (
            <a className="panel-button" href={`/admin/tree?account=${id}`}>
              {dialogTexts.showInTree[language]}
            </a>
          )}
          {actions.map((action) => (
            <button key={action} type="button" className="panel-button" onClick={() => setOpen(action)}>
              {actionLabels[action][language]}
            </button>
          ))}
        </ActionMenu>
      )}
      {open && (
        <DocumentDialog
          action={open}
          target={{ id: String(id), name: title || dialogTexts.unnamed[language], slug: collectionSlug }}
          trashDays={trashDays}
          onDone={finish}
          onUndone={refresh}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  )
}
