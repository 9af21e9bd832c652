import { headers as requestHeaders } from 'next/headers.js'
import {
  createLocalReq,
  executeAuthStrategies,
  getPayload,
  type PayloadRequest,
  type TypedUser,
} from 'payload'
import { cache } from 'react'
import { readBrand } from '../../../ui/brand/read-brand.ts'
import { toLanguage, type Language } from '../../../i18n/language.ts'
import { runningConfig } from '../../../payload/request/running-config.ts'
import { rememberedZone } from '../../../ui/moment/remembered-zone.ts'
import { preferredLanguage } from './preferred-language.ts'

export type Visitor = {
  req: PayloadRequest
  user: TypedUser | null
  language: Language
  brand: string
  /** The time zone of the browser; null until it has told it. */
  browserZone: string | null
}

/** The user who opens the page and their language, else the browser's. Cached for each request. */
export const visitor = cache(async (): Promise<Visitor> => {
  const headers = await requestHeaders()
  const payload = await getPayload({ config: runningConfig })
  // Payload's own `auth` also computes the permissions of the whole panel, which costs more than a page here.
  const { user } = await executeAuthStrategies({ headers, payload })
  const req = await createLocalReq(user ? { user } : {}, payload)
  const language = user?.language
    ? toLanguage(user.language)
    : preferredLanguage(headers.get('accept-language'))
  return { req, user, language, brand: (await readBrand()).name, browserZone: rememberedZone(headers) }
})
