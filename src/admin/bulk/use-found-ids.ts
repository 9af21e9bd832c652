'use client'

import type { Where } from 'payload'
import { useState } from 'react'
import { bulkBarTexts } from '../../i18n/texts/bulk.ts'
import { isRecord } from '../../kernel/is-record.ts'
import { callApi } from '../../ui/call-api.ts'
import { useLanguage } from '../../ui/use-language.ts'

export type FoundIds = { ids: readonly string[]; hasMore: boolean }

type Filter = { where: Where; isTrash: boolean }

/**
 * “All found” as a fixed list of ids, collected when the reader asks for it.
 * @param key of the list and its ticks: once they change, the collected list is no longer meant
 */
export const useFoundIds = (slug: string, key: string) => {
  const language = useLanguage()
  const [collected, setCollected] = useState<FoundIds & { key: string }>()
  const [isCollecting, setCollecting] = useState(false)
  const [error, setError] = useState<string>()
  const collect = async ({ where, isTrash }: Filter) => {
    setCollecting(true)
    setError(undefined)
    const data = { where, ...(isTrash && { trash: true }) }
    const answer = await callApi(`/api/${slug}/bulk-ids`, data, language)
    const ids = answer.ok ? read(answer.body) : undefined
    setCollecting(false)
    setCollected(ids && { ...ids, key })
    if (!ids) setError(answer.message ?? bulkBarTexts.collectFailed[language])
  }
  const found: FoundIds | undefined = collected?.key === key ? collected : undefined
  return { found, isCollecting, error, collect, forget: () => setCollected(undefined) }
}

const read = (body: unknown): FoundIds | undefined =>
  isRecord(body) && Array.isArray(body.ids)
    ? { ids: body.ids.map(String), hasMore: body.hasMore === true }
    : undefined
