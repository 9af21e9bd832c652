'use client'

import { useState } from 'react'
import { dialogTexts } from '../../i18n/texts/dialogs.ts'
import { callApi, type CallResult } from '../../ui/call-api.ts'
import { useLanguage } from '../../ui/use-language.ts'

type Call = { path: string; method: 'POST' | 'PATCH' | 'DELETE'; data?: Record<string, unknown> }

/** Runs a request to the API; returns its pending state and its error. */
export const useAction = () => {
  const language = useLanguage()
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<CallResult>()
  /**
   * @param read how the answer is to be understood, if it is not as it stands
   * @returns the answer, or undefined after an error, which is then shown
   */
  const run = async (
    { path, method, data }: Call,
    read: (answer: CallResult) => CallResult = (answer) => answer,
  ): Promise<CallResult | undefined> => {
    setIsBusy(true)
    setRefusal(undefined)
    const answer = read(await callApi(path, data, language, method))
    setIsBusy(false)
    if (answer.ok) return answer
    setRefusal(answer)
    return undefined
  }
  const fieldErrors = refusal?.fieldErrors ?? {}
  const isShownAtField = Object.keys(fieldErrors).length > 0
  const error = refusal && !isShownAtField ? (refusal.message ?? dialogTexts.failed[language]) : undefined
  return { isBusy, error, fieldErrors, run, reset: () => setRefusal(undefined) }
}
