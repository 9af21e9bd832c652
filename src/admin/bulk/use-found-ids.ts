'use client'

import type { Where } from 'payload'
import { useState } from 'react'
import { bulkBarTexts } from '../../i18n/texts/bulk.ts'
import { isRecord } from '../../kernel/is-record.ts'
import { callApi } from '../../ui/call-api.ts'
import { useLanguage } from '../../ui/use-language.ts'

export type FoundIds = { ids: readonly string[]; hasMore: boolean }

type Filter = { where: Where; isTrash: boolean }

/** “All found” as a fixed list of ids, collected when the reader asks for it. */
export const useFoundIds = (slug: string) => {
  const language = useLanguage()
  const [found, setFound] = useState<FoundIds>()
  const [isCollecting, setCollecting] = useState(false)
  const [error, setError] = useState<string>()
  const collect = async ({ where, isTrash }: Filter) => {
    setCollecting(true)
    setError(undefined)
    const data = { where, ...(isTrash && { trash: true }) }
    const answer = await callApi(`/api/${slug}/bulk-ids`, data, language)
    const ids = answer.ok ? read(answer.body) : undefined
    setCollecting(false)
    setFound(ids)
    if (!ids) setError(answer.message ?? bulkBarTexts.collectFailed[language])
  }
  return { found, isCollecting, error, collect, forget: () => setFound(undefined) }
}

const read = (body: unknown): FoundIds | undefined =>
  isRecord(body) && Array.isArray(body.ids)
    ? { ids: body.ids.map(String), hasMore: body.hasMore === true }
    : undefined
