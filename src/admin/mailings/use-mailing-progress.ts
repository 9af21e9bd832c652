'use client'

import { useEffect, useState } from 'react'
import type { Progress } from '../../collections/messaging/mailings/operations/read-progress.ts'
import { recipientStates } from '../../domain/messaging/recipient-state.ts'
import { isRecord } from '../../kernel/is-record.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { callApi } from '../../ui/call-api.ts'

const pauseMs = 1000

/** The progress of a mailing, polled every second until it is finished. A failed request is retried. */
export const useMailingProgress = (id: string) => {
  const language = useLanguage()
  const [progress, setProgress] = useState<Progress>()
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let isWanted = true
    let timer: number | undefined
    const ask = async () => {
      const { body, ok } = await callApi(`/api/mailings/${id}/progress`, undefined, language, 'GET')
      if (!isWanted) return
      const read = ok ? toProgress(body) : undefined
      if (read) setProgress(read)
      if (!read || isUnderWay(read)) timer = window.setTimeout(() => void ask(), pauseMs)
    }
    void ask()
    return () => {
      isWanted = false
      window.clearTimeout(timer)
    }
  }, [id, language, turn])
  return { progress, askAgain: () => setTurn((last) => last + 1) }
}

/** Whether the progress can still change. */
const isUnderWay = ({ state, queued }: Progress): boolean =>
  state === 'running' || state === 'stopping' || queued > 0

const toProgress = (body: unknown): Progress | undefined => {
  if (!isRecord(body) || typeof body.state !== 'string') return undefined
  const { state, total } = body
  const none = { waiting: 0, queued: 0, sent: 0, failed: 0, skipped: 0, stopped: 0 }
  const counts = recipientStates.map((each) => [each, Number(body[each] ?? 0)])
  return { state, total: Number(total), ...none, ...Object.fromEntries(counts) }
}
