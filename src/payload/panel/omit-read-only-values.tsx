'use client'

import { useAllFormFields, useDocumentInfo } from '@payloadcms/ui'
import type { SanitizedFieldPermissions, SanitizedFieldsPermissions } from 'payload'
import { useEffect } from 'react'

/** Changed by actions of their own. */
const switched = ['status', 'statusReason', 'disabledUntil']

/**
 * Omits read-only fields from the save. Payload's form sends back everything the page was loaded with: values changed
 * since, such as a last sign-in or a tree position, would be rejected, and an account disabled concurrently would be
 * enabled again.
 */
export const OmitReadOnlyValues = () => {
  const { id, collectionSlug, docPermissions } = useDocumentInfo()
  const [fields, dispatch] = useAllFormFields()
  const permissions = docPermissions?.fields
  useEffect(() => {
    if (id === undefined) return
    for (const [path, field] of Object.entries(fields)) {
      const name = path.split('.')[0] ?? path
      if (!field.disableFormData && isKeptOut(name)) dispatch({ type: 'UPDATE', path, disableFormData: true })
    }

    function isKeptOut(name: string): boolean {
      if (collectionSlug === 'customers' && switched.includes(name)) return true
      return permissions !== undefined && !canUpdate(permissions, name)
    }
  }, [id, collectionSlug, permissions, fields, dispatch])
  return null
}

const canUpdate = (permissions: SanitizedFieldsPermissions, name: string): boolean => {
  if (permissions === true) return true
  const own: SanitizedFieldPermissions | undefined = permissions[name]
  return own === true || (typeof own === 'object' && 'update' in own && own.update)
}
