import { headers as requestHeaders } from 'next/headers.js'
import { createLocalReq, getPayload, type PayloadRequest, type TypedUser } from 'payload'
import { cache } from 'react'
import { readBrand } from '../../../ui/brand/read-brand.ts'
import { toLanguage, type Language } from '../../../i18n/language.ts'
import { requestToken } from '../../../identity/requests/request-token.ts'
import { userOfPage } from '../../../identity/sessions/user-of-page.ts'
import { runningConfig } from '../../../payload/request/running-config.ts'
import { rememberedZone } from '../../../ui/moment/remembered-zone.ts'
import { preferredLanguage } from './preferred-language.ts'

export type Visitor = {
  req: PayloadRequest
  user: TypedUser | null
  /** The browser still has the cookie of a session that has ended. */
  isSessionOver: boolean
  language: Language
  brand: string
  /** The time zone of the browser; null until it has told it. */
  browserZone: string | null
}

/** The user who opens the page and their language, else the browser's. Cached for each request. */
export const visitor = cache(async (): Promise<Visitor> => {
  const headers = await requestHeaders()
  const payload = await getPayload({ config: runningConfig })
  const user = await userOfPage(headers, payload)
  const req = await createLocalReq(user ? { user } : {}, payload)
  const language = user?.language
    ? toLanguage(user.language)
    : preferredLanguage(headers.get('accept-language'))
  const { cookiePrefix } = payload.config
  const isSessionOver = !user && requestToken({ headers, method: 'GET', cookiePrefix }) !== null
  return {
    req,
    user,
    isSessionOver,
    language,
    brand: (await readBrand()).name,
    browserZone: rememberedZone(headers),
  }
})
