'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { invitationTexts as texts } from '../../i18n/texts/invitations.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { ActivationActions } from './activation-actions.tsx'

/** On the page of a login that is not active yet. */
export const ActivationBox = () => {
  const language = useLanguage()
  const { user: reader } = useAuth()
  const { id, savedDocumentData: user, isTrashed } = useDocumentInfo()
  if (typeof id !== 'string' || user?.activation !== 'pending' || !reader || isTrashed) return null
  const isStaff = reader.role === 'support' || reader.role === 'administrator'
  const canInvite = reader.role === 'administrator' || Boolean(user.customer)
  return (
    <section className="panel-card activation-box">
      <p>{texts.pendingHere[language]}</p>
      <ActivationActions
        id={id}
        name={String(user.username)}
        canInvite={canInvite}
        canWithdraw={!isStaff || reader.role === 'administrator'}
      />
    </section>
  )
}
