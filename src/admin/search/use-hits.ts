'use client'

import { useEffect, useState } from 'react'
import type { Language } from '../../i18n/language.ts'
import { readHits, type SearchHit } from './read-hits.ts'

export type Answer = { text: string; hits: SearchHit[]; problem?: 'failed' | 'signedOut' }

const settlingMs = 150
const busyMs = 2000
const shortest = 2

/**
 * What is found for a text, requested when typing pauses; a request whose text has changed since is aborted. The last
 * answer stays until the next one, and says which text it is for.
 */
export const useHits = (text: string, language: Language): Answer | undefined => {
  const [answer, setAnswer] = useState<Answer>()
  const isKnown = answer?.text === text
  useEffect(() => {
    if (text.length < shortest || isKnown) return undefined
    const ending = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async () => {
      const next = await fetchHits(text, language, ending.signal)
      if (ending.signal.aborted) return
      if (next) setAnswer(next)
      // Too many at once: these will be answered soon.
      else timer = setTimeout(() => void ask(), busyMs)
    }
    timer = setTimeout(() => void ask(), settlingMs)
    return () => {
      clearTimeout(timer)
      ending.abort()
    }
  }, [text, language, isKnown])
  return answer
}

/** Undefined when the server asks to wait. */
const fetchHits = async (
  text: string,
  language: Language,
  signal: AbortSignal,
): Promise<Answer | undefined> => {
  try {
    const query = new URLSearchParams({ q: text })
    const response = await fetch(`/api/search?${query.toString()}`, {
      signal,
      headers: { 'accept-language': language },
    })
    if (response.status === 429) return undefined
    if (response.status === 401) return { text, hits: [], problem: 'signedOut' }
    // A text that is too long or has signs that nothing has is found nowhere.
    if (response.status === 400) return { text, hits: [] }
    if (!response.ok) return { text, hits: [], problem: 'failed' }
    return { text, hits: readHits(await response.json()) }
  } catch {
    return { text, hits: [], problem: 'failed' }
  }
}
