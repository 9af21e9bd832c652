'use client'

import { useRouter } from 'next/navigation.js'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useActionFacts } from '../dialogs/action-facts.tsx'
import type { DocumentAction } from '../dialogs/actions-for.ts'
import type { DialogTarget } from '../dialogs/dialog-target.ts'

const DocumentDialog = lazy(async () => ({
  default: (await import('../dialogs/document-dialog.tsx')).DocumentDialog,
}))

/** Opens the dialog of an action on the page of its document, and shows the page anew afterwards. */
export const useDocumentAction = (target: DialogTarget) => {
  const router = useRouter()
  const { trashDays } = useActionFacts()
  const [action, open] = useState<DocumentAction>()
  const list = `/admin/collections/${target.slug}`
  const finish = () => {
    open(undefined)
    if (action === 'delete') router.push(list)
    else if (action === 'purge') router.push(`${list}/trash`)
    else if (action === 'restore') router.push(`${list}/${target.id}`)
    router.refresh()
  }
  const dialog: ReactNode = action && (
    <Suspense fallback={null}>
      <DocumentDialog
        action={action}
        target={target}
        trashDays={trashDays}
        onDone={finish}
        onClose={() => open(undefined)}
      />
    </Suspense>
  )
  return { open, dialog }
}
