'use client'

import { useRef, useState } from 'react'
import { dialogTexts } from '../../i18n/texts/dialogs.ts'
import { callApi } from '../../ui/call-api.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { readResults, type BulkResult } from '../undo/bulk-result.ts'

/** `stopped` by the reader, `interrupted` when the server did not answer; both can go on. */
export type RunPhase = 'asking' | 'running' | 'stopping' | 'stopped' | 'interrupted' | 'finished'

export type BulkRun = {
  phase: RunPhase
  results: readonly BulkResult[]
  error: string | undefined
  fieldErrors: Record<string, string>
}

/** Few enough that the numbers move while one looks, many enough that thousands take minutes. */
const step = 20

const begun: BulkRun = { phase: 'asking', results: [], error: undefined, fieldErrors: {} }

/** Changes documents in steps by the bulk call, in the order of their ids; goes on where it was stopped. */
export const useBulkRun = (slug: string, ids: readonly string[]) => {
  const language = useLanguage()
  const [state, setState] = useState(begun)
  const isStopped = useRef(false)
  const run = async (data: Record<string, unknown>): Promise<BulkRun> => {
    isStopped.current = false
    let current: BulkRun = { ...state, phase: 'running', error: undefined, fieldErrors: {} }
    const become = (next: Partial<BulkRun>): BulkRun => {
      current = { ...current, ...next }
      setState({
        ...current,
        phase: isStopped.current && current.phase === 'running' ? 'stopping' : current.phase,
      })
      return current
    }
    become({})
    while (current.results.length < ids.length) {
      if (isStopped.current) return become({ phase: 'stopped' })
      const next = ids.slice(current.results.length, current.results.length + step)
      const answer = await callApi(`/api/${slug}/bulk`, { ...data, ids: next }, language)
      const results = answer.ok ? inOrder(next, readResults(answer.body)) : undefined
      if (results) {
        become({ results: [...current.results, ...results] })
        continue
      }
      const { fieldErrors, message } = answer
      const isRefused = answer.status >= 400 && answer.status < 429 && current.results.length === 0
      const error = message ?? (isRefused ? dialogTexts.failed[language] : undefined)
      return become({ phase: isRefused ? 'asking' : 'interrupted', error, fieldErrors })
    }
    return become({ phase: 'finished' })
  }
  const stop = () => {
    isStopped.current = true
    setState((current) => (current.phase === 'running' ? { ...current, phase: 'stopping' } : current))
  }
  return { ...state, run, stop }
}

/** One result for each id; undefined when the answer lacks one. */
const inOrder = (ids: readonly string[], results: readonly BulkResult[]): BulkResult[] | undefined => {
  const byId = new Map(results.map((result) => [result.id, result]))
  const found = ids.flatMap((id) => byId.get(id.toLowerCase()) ?? [])
  return found.length === ids.length ? found : undefined
}
