'use client'

import { useAllFormFields, useFormModified } from '@payloadcms/ui'
import type { FieldState } from 'payload'
import { useEffect, useRef } from 'react'
import { formRequests } from './form-requests.ts'

/** Longer than Payload's debounce after a change. */
const quietMs = 500

/**
 * Requests the form state for a change that Payload missed. It requests it 250 ms after a change; a response to an
 * earlier request within that time makes Payload treat the new values as already requested, so that their effects, such
 * as the fields for a password, would never be shown.
 */
export const RefetchFormState = () => {
  const [fields, dispatch] = useAllFormFields()
  const isModified = useFormModified()
  const times = useRef(0)
  useEffect(() => {
    if (!isModified) return
    const timer = setTimeout(() => {
      const [path, field] = Object.entries(fields)[0] ?? []
      if (path === undefined || field === undefined || formRequests.has(fields)) return
      // Payload requests on any difference; this key has no meaning to it.
      const different: FieldState & { askedAgain: number } = { ...field, askedAgain: ++times.current }
      dispatch({ type: 'UPDATE_MANY', formState: { [path]: different } })
    }, quietMs)
    return () => clearTimeout(timer)
  }, [fields, dispatch, isModified])
  return null
}
