'use client'

import type { DocumentAction } from './actions-for.ts'
import { DeleteAccountDialog } from './delete-account-dialog.tsx'
import type { DialogProps } from './dialog-target.ts'
import { DisableDialog } from './disable-dialog.tsx'
import { EnableDialog } from './enable-dialog.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { SendEmailDialog } from './send-email-dialog.tsx'
import { TrashDialog } from './trash-dialog.tsx'

type Props = DialogProps & { action: DocumentAction; trashDays: number }

/** The dialog of an action, below an `ActionFactsProvider` and a `ToastProvider`. */
export const DocumentDialog = ({ action, trashDays, ...rest }: Props) => {
  if (action === 'email') return <SendEmailDialog {...rest} />
  if (action === 'disable') return <DisableDialog {...rest} />
  if (action === 'enable') return <EnableDialog {...rest} />
  if (action === 'move') return <MoveDialog {...rest} />
  const { target, ...handlers } = rest
  if (action === 'delete' && target.slug === 'customers')
    return <DeleteAccountDialog {...rest} trashDays={trashDays} />
  return (
    <TrashDialog
      {...handlers}
      action={action}
      slug={target.slug}
      ids={[target.id]}
      name={target.name}
      trashDays={trashDays}
    />
  )
}
