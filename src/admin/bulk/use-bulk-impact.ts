'use client'

import { useEffect, useState } from 'react'
import type { ImpactAction } from '../../domain/accounts/impact.ts'
import { dialogTexts } from '../../i18n/texts/dialogs.ts'
import { callApi } from '../../ui/call-api.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { readBulkImpact, type BulkImpact } from './bulk-impact.ts'

export type BulkImpactState = {
  impact: BulkImpact | undefined
  isCounting: boolean
  error: string | undefined
}

const none: BulkImpactState = { impact: undefined, isCounting: false, error: undefined }

/** The summed impact, requested when the dialog opens; none for changes without one. */
export const useBulkImpact = (action: ImpactAction | undefined, ids: readonly string[]): BulkImpactState => {
  const language = useLanguage()
  const [state, setState] = useState<BulkImpactState>({ ...none, isCounting: action !== undefined })
  useEffect(() => {
    if (!action) return undefined
    let isWanted = true
    void callApi('/api/customers/bulk-impact', { action, ids: [...ids] }, language).then((answer) => {
      const impact = answer.ok ? readBulkImpact(answer.body) : undefined
      const error = impact ? undefined : (answer.message ?? dialogTexts.failed[language])
      if (isWanted) setState({ impact, isCounting: false, error })
    })
    return () => {
      isWanted = false
    }
  }, [action, ids, language])
  return state
}
