'use client'

import { ServerFunctionsContext, useServerFunctions } from '@payloadcms/ui'
import { useMemo, type ReactNode } from 'react'
import { formRequests } from './form-requests.ts'

/**
 * Tracks the form-state requests of the forms within, for `RefetchFormState`. They do not ask whether the document has
 * changed elsewhere: Payload would then offer nothing but to load it anew, without what was typed. The save asks.
 */
export const TrackFormRequests = ({ children }: { children?: ReactNode }) => {
  const functions = useServerFunctions()
  const noting = useMemo(() => {
    const getFormState: typeof functions.getFormState = (question) => {
      if (question.formState) formRequests.add(question.formState)
      return functions.getFormState({ ...question, checkForStaleData: false })
    }
    return { ...functions, getFormState }
  }, [functions])
  return <ServerFunctionsContext value={noting}>{children}</ServerFunctionsContext>
}
