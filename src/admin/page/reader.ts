import { cookies as requestCookies, headers as requestHeaders } from 'next/headers.js'
import { redirect } from 'next/navigation.js'
import {
  createLocalReq,
  getLocalI18n,
  getRequestLanguage,
  type PayloadRequest,
  type TypedUser,
} from 'payload'
import { cache } from 'react'
import { toLanguage, type Language } from '../../i18n/language.ts'
import { actorOf, isKnown, type KnownActor } from '../../kernel/actor.ts'
import { rememberedZone } from '../../ui/moment/remembered-zone.ts'
import { userOfPage } from '../../identity/sessions/user-of-page.ts'
import { runningPayload } from '../../payload/request/running-config.ts'

/** Whoever reads a page of the panel. */
export type Reader = {
  req: PayloadRequest
  user: TypedUser
  actor: KnownActor
  language: Language
  /** The time zone the reader has chosen, else that of the browser; null until it has told it. */
  zone: string | null
}

/** Whoever opens a page of the panel, signed in or not. */
export type PanelVisit = { req: PayloadRequest; user: TypedUser | null; language: Language }

/** The user who opens the page, and the language of the panel: chosen there, else the browser's. Once a request. */
export const panelVisit = cache(async (): Promise<PanelVisit> => {
  const [headers, cookies, payload] = await Promise.all([requestHeaders(), requestCookies(), runningPayload])
  const { config } = payload
  const language = getRequestLanguage({ config, cookies, headers })
  const [user, i18n] = await Promise.all([userOfPage(headers, payload), getLocalI18n({ config, language })])
  const req = await createLocalReq({ req: { headers, i18n }, ...(user && { user }) }, payload)
  return { req, user, language: toLanguage(language) }
})

/** The reader of the page, or null for whoever has no panel. */
export const panelReader = cache(async (): Promise<Reader | null> => {
  const { req, user, language } = await panelVisit()
  const actor = actorOf(user)
  if (!user || user.mustChangePassword || !isKnown(actor) || actor.role === 'member') return null
  const zone = user.timezone ?? rememberedZone(req.headers)
  return { req, user, actor, language, zone }
})

/**
 * The same where the page is for readers only. Who is not signed in is sent to sign in and comes back to `path`; members
 * are sent to the portal, and who must choose a new password to do so.
 */
export const openPanel = async (path: string): Promise<Reader> => {
  const reader = await panelReader()
  if (reader) return reader
  const { user } = await panelVisit()
  if (!user) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
  redirect(user.mustChangePassword ? '/change-password' : '/')
}
