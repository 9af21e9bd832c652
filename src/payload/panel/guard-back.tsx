'use client'

import { useForm, useFormModified } from '@payloadcms/ui'
import { LeaveQuestion } from '../../ui/dialogs/leave-question.tsx'

/** Payload asks when a link leaves unsaved edits, and not when Back does. */
export const GuardBack = () => {
  const isModified = useFormModified()
  const { isValid } = useForm()
  return <LeaveQuestion isUnsaved={isModified || !isValid} />
}
