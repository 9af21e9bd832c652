'use client'

import { useEffect, useState } from 'react'
import type { ImpactAction } from '../../domain/accounts/impact.ts'
import { dialogTexts } from '../../i18n/texts/dialogs.ts'
import { callApi } from '../../ui/call-api.ts'
import { readImpact, type Impact } from './impact.ts'
import { useLanguage } from '../../ui/use-language.ts'

export type ImpactState = {
  impact: Impact | undefined
  isCounting: boolean
  error: string | undefined
  fieldErrors: Record<string, string>
}

const counting: ImpactState = { impact: undefined, isCounting: true, error: undefined, fieldErrors: {} }
const none: ImpactState = { ...counting, isCounting: false }

/**
 * The impact of an action, requested when the dialog opens and again when the position changes.
 * @param parent of a move: the new parent, null for the top level, undefined while none is chosen
 */
export const useImpact = (id: string, action: ImpactAction, parent?: string | null): ImpactState => {
  const language = useLanguage()
  const isDue = action !== 'move' || parent !== undefined
  const key = `${action} ${parent ?? ''} ${isDue}`
  const [known, setKnown] = useState<{ key: string; state: ImpactState }>()
  useEffect(() => {
    if (!isDue) return undefined
    let isWanted = true
    const query = new URLSearchParams({ action, ...(parent && { parent }) })
    void callApi(`/api/customers/${id}/impact?${query}`, undefined, language, 'GET').then((answer) => {
      const impact = answer.ok ? readImpact(answer.body) : undefined
      const isAtField = Object.keys(answer.fieldErrors).length > 0
      const error = impact || isAtField ? undefined : (answer.message ?? dialogTexts.failed[language])
      const state = { impact, isCounting: false, error, fieldErrors: answer.fieldErrors }
      if (isWanted) setKnown({ key, state })
    })
    return () => {
      isWanted = false
    }
  }, [id, action, parent, isDue, key, language])
  if (!isDue) return none
  return known?.key === key ? known.state : counting
}
