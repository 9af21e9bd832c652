'use client'

import { useEffect, useState } from 'react'
import { callApi } from '../call-api.ts'
import { useLanguage } from '../use-language.ts'

export type FoundAccount = { id: string; name: string; email: string }

type Found = { accounts: FoundAccount[]; hasMore: boolean }

const shown = 8
const settlingMs = 200
const nothing: Found = { accounts: [], hasMore: false }

/** The first accounts whose name or e-mail contains the text, requested when typing pauses. */
export const useAccountSearch = (words: string, isOpen: boolean): Found & { isSearching: boolean } => {
  const language = useLanguage()
  const [known, setKnown] = useState<{ words: string; found: Found }>()
  const isKnown = known?.words === words
  useEffect(() => {
    if (!isOpen || isKnown) return undefined
    let isWanted = true
    const timer = setTimeout(() => {
      void callApi(`/api/customers?${queryOf(words)}`, undefined, language, 'GET').then(({ body }) => {
        if (isWanted) setKnown({ words, found: readFound(body) })
      })
    }, settlingMs)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [words, isOpen, isKnown, language])
  return { ...(isKnown ? known.found : nothing), isSearching: isOpen && !isKnown }
}

const queryOf = (words: string): string => {
  const query = new URLSearchParams({
    limit: String(shown + 1),
    pagination: 'false',
    depth: '0',
    sort: 'name',
    'select[name]': 'true',
    'select[email]': 'true',
  })
  if (words) {
    query.set('where[or][0][name][like]', words)
    query.set('where[or][1][email][like]', words)
  }
  return query.toString()
}

const readFound = (body: unknown): Found => {
  if (typeof body !== 'object' || body === null || !('docs' in body) || !Array.isArray(body.docs))
    return nothing
  const docs: unknown[] = body.docs
  const accounts = docs.flatMap((doc) => {
    if (typeof doc !== 'object' || doc === null || !('id' in doc) || typeof doc.id !== 'string') return []
    const name = 'name' in doc && typeof doc.name === 'string' ? doc.name : doc.id
    return [{ id: doc.id, name, email: 'email' in doc && typeof doc.email === 'string' ? doc.email : '' }]
  })
  return { accounts: accounts.slice(0, shown), hasMore: accounts.length > shown }
}
