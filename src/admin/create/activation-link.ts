'use client'

import { isRecord } from '../../kernel/is-record.ts'
import { callApi } from '../../ui/call-api.ts'
import { isLink, type Link } from '../../ui/dialogs/link-dialog.tsx'

type Shown = { name: string; link: Link }

/** Makes the activation link of a user, to be shown. Undefined when it could not be made. */
export const activationLink = async (
  user: { id: string; username: string },
  language: string,
): Promise<Shown | undefined> => {
  const { ok, body } = await callApi(`/api/users/${user.id}/activation-link`, {}, language)
  return ok && isLink(body) ? { name: user.username, link: body } : undefined
}

/** The same for the first user of a new account. */
export const firstActivationLink = async (customer: string, language: string): Promise<Shown | undefined> => {
  const query = new URLSearchParams({
    'where[customer][equals]': customer,
    ...{ depth: '0', limit: '1', 'select[username]': 'true' },
  })
  const { body } = await callApi(`/api/users?${query}`, undefined, language, 'GET')
  const docs: unknown[] = isRecord(body) && Array.isArray(body.docs) ? body.docs : []
  const [user] = docs
  if (!isRecord(user)) return undefined
  return activationLink({ id: String(user.id), username: String(user.username) }, language)
}
