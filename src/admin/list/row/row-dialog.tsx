'use client'

import { lazy, Suspense } from 'react'
import type { RowTarget } from '../desk/desk-context.ts'
import type { RowAction } from './row-action.ts'

const DocumentDialog = lazy(async () => ({
  default: (await import('../../dialogs/document-dialog.tsx')).DocumentDialog,
}))
const AssignDialog = lazy(async () => ({
  default: (await import('../../dialogs/assign-dialog.tsx')).AssignDialog,
}))
const LockDialog = lazy(async () => ({ default: (await import('../../edit/lock-dialog.tsx')).LockDialog }))
const SignInDialog = lazy(async () => ({ default: (await import('./sign-in-dialog.tsx')).SignInDialog }))

type Props = {
  action: RowAction
  target: RowTarget & { slug: string }
  trashDays: number
  canUnassign: boolean
  onDone: () => void
  onClose: () => void
}

/** The dialog of a row's action, loaded once somebody asks for one. */
export const RowDialog = (props: Props) => (
  <Suspense>
    <DialogOf {...props} />
  </Suspense>
)

const DialogOf = ({ action, target, trashDays, canUnassign, onDone, onClose }: Props) => {
  switch (action) {
    case 'assign':
      return (
        <AssignDialog
          slug={target.slug}
          ids={[target.id]}
          canUnassign={canUnassign}
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
