'use client'

import { useAllFormFields, useFormModified } from '@payloadcms/ui'
import type { FieldState } from 'payload'
import { useEffect, useRef } from 'react'
import { formRequests } from './form-requests.ts'

/** Longer than Payload waits after a change before it asks. */
const quietMs = 500

/**
 * Asks the server about a change that Payload forgot. It asks 250 ms after a change what the form has to show for it; an
 * answer to an earlier question that comes within that time makes it take the new values for asked about, and what they
 * bring, the fields for a password say, would never be shown.
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
      // Payload asks about any difference. This one means nothing to it.
      const different: FieldState & { askedAgain: number } = { ...field, askedAgain: ++times.current }
      dispatch({ type: 'UPDATE_MANY', formState: { [path]: different } })
    }, quietMs)
    return () => clearTimeout(timer)
  }, [fields, dispatch, isModified])
  return null
}
