'use client'

import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { FocusFirstError } from './focus-first-error.tsx'
import { GuardBack } from './guard-back.tsx'
import { KeepErrors } from './keep-errors.tsx'
import { RefetchFormState } from './refetch-form-state.tsx'
import { SendChanges } from './send-changes.tsx'

/**
 * What a collection adds to its forms, on the page of one's own account. Payload shows the fields of users there and
 * nothing that stands beside the controls of a document.
 */
export const OwnAccount = () => {
  const { routes, admin } = useConfig().config
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const isHere = usePathname() === `${routes.admin}${admin.routes.account}`
  if (!isHere || user?.id !== id) return null
  return (
    <>
      <KeepErrors />
      <SendChanges />
      <GuardBack />
      <RefetchFormState />
      <FocusFirstError />
    </>
  )
}
