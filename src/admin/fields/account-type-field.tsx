'use client'

import { SelectField, useDocumentInfo, useEditDepth, useField } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation.js'
import type { SelectFieldClientComponent } from 'payload'
import { useEffect } from 'react'

/** The type of the account; on the form for a new one it starts with the value of the link. */
export const AccountTypeField: SelectFieldClientComponent = (props) => {
  const { id } = useDocumentInfo()
  const isOnPage = useEditDepth() === 1
  const wanted = useSearchParams().get('type')
  const { setValue } = useField<string>({ potentiallyStalePath: props.path })
  useEffect(() => {
    if (id || !isOnPage || (wanted !== 'integrator' && wanted !== 'customer')) return undefined
    // After the form has set its own value.
    const timer = setTimeout(() => setValue(wanted, true))
    return () => clearTimeout(timer)
  }, [id, isOnPage, setValue, wanted])
  return <SelectField {...props} />
}
