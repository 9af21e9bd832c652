'use client'

import { isRecord } from '../../kernel/is-record.ts'
import { callApi } from '../../ui/call-api.ts'

export type TakenField = 'email' | 'loginEmail' | 'username' | 'externalId'

/** `by: null` for those who may not see it. */
type Taken = { by: { collection: string; id: string; name: string } | null }

const asked = new Map<string, Promise<unknown>>()

/** Each question once: what is learned is counted. */
const ask = (query: string, language: string): Promise<unknown> => {
  const known = asked.get(query)
  if (known) return known
  const answer = callApi(`/api/customers/taken?${query}`, undefined, language, 'GET').then(({ ok, body }) => {
    if (!ok) asked.delete(query)
    return ok ? body : undefined
  })
  asked.set(query, answer)
  return answer
}

/** What was asked may have changed, after something was created. */
export const forgetTaken = (): void => asked.clear()

/** Who has a value already; undefined when it is free, or when that cannot be said. */
export const askTaken = async (
  field: TakenField,
  value: string,
  language: string,
): Promise<Taken | undefined> => {
  const body = await ask(new URLSearchParams({ [field]: value }).toString(), language)
  const taken = isRecord(body) ? body[field] : undefined
  if (!isRecord(taken)) return undefined
  const { by } = taken
  return isRecord(by)
    ? { by: { collection: String(by.collection), id: String(by.id), name: String(by.name) } }
    : { by: null }
}

/** The wanted user name, with a number behind it where it is taken; as wanted where that cannot be said. */
export const askFreeUsername = async (wanted: string, language: string): Promise<string> => {
  const body = await ask(new URLSearchParams({ freeUsername: wanted }).toString(), language)
  const free = isRecord(body) ? body.freeUsername : undefined
  return typeof free === 'string' ? free : wanted
}
