'use client'

import { lazy, Suspense, useState } from 'react'
import type { RowTarget } from '../desk/desk-context.ts'
import type { RowAction } from './row-action.ts'

const DocumentDialog = lazy(async () => ({
  default: (await import('../../dialogs/document-dialog.tsx')).DocumentDialog,
}))
const BulkDialog = lazy(async () => ({ default: (await import('../../bulk/bulk-dialog.tsx')).BulkDialog }))
const LockDialog = lazy(async () => ({ default: (await import('../../edit/lock-dialog.tsx')).LockDialog }))
const SignInDialog = lazy(async () => ({ default: (await import('./sign-in-dialog.tsx')).SignInDialog }))

type Props = {
  action: RowAction
  target: RowTarget & { slug: string }
  trashDays: number
  onDone: () => void
  onClose: () => void
}

/** The dialog of a row's action, loaded once somebody asks for one. */
export const RowDialog = (props: Props) => (
  <Suspense>
    <DialogOf {...props} />
  </Suspense>
)

const DialogOf = ({ action, target, trashDays, onDone, onClose }: Props) => {
  // The same list as long as the dialog is open.
  const [ids] = useState([target.id])
  switch (action) {
    case 'assign':
      return (
        <BulkDialog
          slug={target.slug}
          action={action}
          ids={ids}
          nameOf={() => target.name}
          onDone={onDone}
          onClose={onClose}
        />
      )
    case 'signIn':
      return <SignInDialog slug={target.slug} id={target.id} name={target.name} onClose={onClose} />
    case 'lock':
      return <LockDialog id={target.id} name={target.name} onDone={onDone} onClose={onClose} />
    case 'email':
    case 'disable':
    case 'enable':
    case 'move':
    case 'delete':
    case 'restore':
    case 'purge':
      return (
        <DocumentDialog
          action={action}
          target={target}
          trashDays={trashDays}
          onDone={onDone}
          onClose={onClose}
        />
      )
    default:
      return null
  }
}
