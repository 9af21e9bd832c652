'use client'

import { toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { fillText } from '../../i18n/text.ts'
import { userActionTexts as texts } from '../../i18n/texts/account-pages.ts'
import { signInTexts } from '../../i18n/texts/portal.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { callApi } from '../../ui/call-api.ts'
import { SignInLinkMenu } from '../sign-in-link/sign-in-link-menu.tsx'
import { signInLinkState } from '../sign-in-link/sign-in-link-state.ts'
import { LockDialog } from './lock-dialog.tsx'

/** On a user's page, for authorized readers: lock, unlock, sign out everywhere. */
export const UserActions = () => {
  const language = useLanguage()
  const { user: reader } = useAuth()
  const { id, savedDocumentData: user, docPermissions, isTrashed } = useDocumentInfo()
  const [isAsking, setAsking] = useState(false)
  if (typeof id !== 'string' || !user || !reader || isTrashed) return null
  const fields = docPermissions?.fields
  const lockedField = typeof fields === 'object' ? fields.locked : fields
  const canLock = id !== reader.id && (lockedField === true || Boolean(lockedField?.update))
  const canEnd = reader.role === 'administrator' || (reader.role === 'manager' && id !== reader.id)
  const name = String(user.username)

  const unlock = async () => {
    const data = { locked: false, lockedReason: null }
    const { ok, message } = await callApi(`/api/users/${id}`, data, language, 'PATCH')
    if (ok) window.location.reload()
    else toast.error(message ?? signInTexts.failed[language])
  }
  const endSessions = async () => {
    const { ok, message } = await callApi(`/api/users/${id}/end-sessions`, {}, language)
    if (ok) toast.success(fillText(texts.sessionsEnded, language, { name }))
    else toast.error(message ?? signInTexts.failed[language])
  }
  return (
    <>
      {user.activation !== 'pending' && (
        <SignInLinkMenu
          user={{ id, username: name, email: String(user.email), emailRefusedAt: user.emailRefusedAt }}
          state={signInLinkState({ reader, user: { ...user, id }, isAccountOff: false })}
        />
      )}
      {canEnd && (
        <button type="button" className="panel-button" onClick={() => void endSessions()}>
          {texts.endSessions[language]}
        </button>
      )}
      {canLock && user.locked === true && (
        <button type="button" className="panel-button" onClick={() => void unlock()}>
          {texts.unlock[language]}
        </button>
      )}
      {canLock && user.locked !== true && (
        <button type="button" className="panel-button" aria-haspopup="dialog" onClick={() => setAsking(true)}>
          {texts.lock[language]}
        </button>
      )}
      {isAsking &&
        createPortal(<LockDialog id={id} name={name} onClose={() => setAsking(false)} />, document.body)}
    </>
  )
}
