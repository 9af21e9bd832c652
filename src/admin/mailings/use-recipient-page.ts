'use client'

import { useEffect, useState } from 'react'
import type { Recipient } from '../../collections/messaging/mailings/operations/list-recipients.ts'
import { isRecipientState } from '../../domain/messaging/recipient-state.ts'
import { isRecord } from '../../kernel/is-record.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { callApi } from '../../ui/call-api.ts'

type Page = { docs: Recipient[]; hasNextPage: boolean }

type Asked = {
  id: string
  /** Empty for all. */
  state: string
  page: number
  /** Requested again whenever this changes; the old rows stay until the answer arrives. */
  version: string
}

/** One page of the recipients of a mailing; undefined while loading. */
export const useRecipientPage = ({ id, state, page, version }: Asked): Page | undefined => {
  const language = useLanguage()
  const [shown, setShown] = useState<{ of: string; page: Page }>()
  const of = `${state} ${page}`
  useEffect(() => {
    let isWanted = true
    const query = new URLSearchParams({ page: String(page), ...(state && { state }) })
    void callApi(`/api/mailings/${id}/recipients?${query}`, undefined, language, 'GET').then(
      ({ ok, body }) => {
        if (isWanted && ok) setShown({ of, page: read(body) })
      },
    )
    return () => {
      isWanted = false
    }
  }, [id, language, of, page, state, version])
  return shown?.of === of ? shown.page : undefined
}

const read = (body: unknown): Page =>
  isRecord(body) && Array.isArray(body.docs)
    ? { docs: body.docs.filter(isRecord).map(toRecipient), hasNextPage: body.hasNextPage === true }
    : { docs: [], hasNextPage: false }

const toRecipient = (doc: Record<string, unknown>): Recipient => ({
  user: String(doc.user),
  name: String(doc.name),
  address: String(doc.address),
  customer: isRecord(doc.customer) ? { id: String(doc.customer.id), name: String(doc.customer.name) } : null,
  state: isRecipientState(doc.state) ? doc.state : 'waiting',
  attempts: Number(doc.attempts),
  error: typeof doc.error === 'string' ? doc.error : null,
  email: typeof doc.email === 'string' ? doc.email : null,
})
