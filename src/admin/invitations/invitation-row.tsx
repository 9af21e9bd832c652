'use client'

import { nameOfPerson } from '../../domain/accounts/account-name.ts'
import type { Invitation } from '../../identity/operations/list-invitations.ts'
import { invitationTexts as texts } from '../../i18n/texts/invitations.ts'
import { LocalMoment } from '../../ui/moment/local-moment.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { ActivationActions } from './activation-actions.tsx'

type Props = { invitation: Invitation; canInvite: boolean; canWithdraw: boolean }

export const InvitationRow = ({ invitation, canInvite, canWithdraw }: Props) => {
  const language = useLanguage()
  const { id, username, email, customer, invitedAt, linkUntil } = invitation
  return (
    <tr>
      <td>
        <a href={`/admin/collections/users/${id}`}>{nameOfPerson(invitation) || username}</a>
        <span className="invitations__email">{email}</span>
      </td>
      <td>
        {customer ? (
          <a href={`/admin/collections/customers/${customer.id}`}>{customer.name}</a>
        ) : (
          texts.staff[language]
        )}
      </td>
      <td>
        <LocalMoment at={invitedAt} style="relative" language={language} />
      </td>
      <td>
        {linkUntil ? (
          <LocalMoment at={linkUntil} text={texts.linkOpen} language={language} />
        ) : (
          texts.linkNone[language]
        )}
      </td>
      <td>
        <ActivationActions id={id} name={username} canInvite={canInvite} canWithdraw={canWithdraw} />
      </td>
    </tr>
  )
}
