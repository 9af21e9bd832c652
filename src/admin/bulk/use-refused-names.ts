'use client'

import { useEffect, useState } from 'react'
import { isRecord } from '../../kernel/is-record.ts'
import { callApi } from '../../ui/call-api.ts'
import { useLanguage } from '../../ui/use-language.ts'

/** The names of documents by id, for those that the page does not know; one out of sight stays without. */
export const useRefusedNames = (slug: string, ids: readonly string[]): Record<string, string> => {
  const language = useLanguage()
  const [names, setNames] = useState<Record<string, string>>({})
  const wanted = ids.join(',')
  useEffect(() => {
    if (wanted === '') return undefined
    let isWanted = true
    const query = new URLSearchParams({ 'where[id][in]': wanted, depth: '0', limit: '100', trash: 'true' })
    query.set(`select[${nameField(slug)}]`, 'true')
    void callApi(`/api/${slug}?${query}`, undefined, language, 'GET').then(({ body }) => {
      if (isWanted) setNames(read(body, nameField(slug)))
    })
    return () => {
      isWanted = false
    }
  }, [slug, wanted, language])
  return names
}

const nameField = (slug: string): string => (slug === 'users' ? 'username' : 'name')

const read = (body: unknown, field: string): Record<string, string> => {
  if (!isRecord(body) || !Array.isArray(body.docs)) return {}
  const docs: unknown[] = body.docs
  return Object.fromEntries(
    docs.flatMap((doc) => (isRecord(doc) ? [[String(doc.id), String(doc[field])]] : [])),
  )
}
