import { notFound, redirect } from 'next/navigation.js'
import { contextOf } from '../../kernel/context.ts'
import type { AdminViewServerProps } from 'payload'
import { canEnterPanel } from '../../access/can-enter-panel.ts'
import { listInvitations } from '../../identity/operations/list-invitations.ts'
import { toLanguage } from '../../i18n/language.ts'
import { invitationTexts as texts } from '../../i18n/texts/invitations.ts'
import { PanelPage } from '../views/panel-page.tsx'
import { InvitationRow } from './invitation-row.tsx'

const shown = 25

/** Logins that are not activated yet, newest first: mail, show or withdraw their link. */
export const InvitationsView = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  if (!req.user) redirect('/admin/login?redirect=/admin/invitations')
  if (!canEnterPanel({ req })) notFound()
  const language = toLanguage(req.i18n.language)
  const asked = String(props.searchParams?.page)
  const page = /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1
  const { docs, hasNextPage } = await listInvitations(req, { page, limit: shown })
  const actor = contextOf(req).actor
  const headings = [texts.person, texts.account, texts.invited, texts.link, texts.actions]
  return (
    <PanelPage {...props} title={texts.label[language]}>
      <p>{docs.length === 0 && page === 1 ? texts.none[language] : texts.intro[language]}</p>
      {docs.length > 0 && (
        <table className="invitations">
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading.en} scope="col">
                  {heading[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {docs.map((invitation) => (
              <InvitationRow
                key={invitation.id}
                invitation={invitation}
                canInvite={actor.kind === 'account' || actor.kind === 'staff'}
                canWithdraw={
                  actor.kind === 'account' || (actor.kind === 'staff' && actor.role === 'administrator')
                }
              />
            ))}
          </tbody>
        </table>
      )}
      {hasNextPage && (
        <a className="panel-button" href={`/admin/invitations?page=${page + 1}`}>
          {texts.more[language]}
        </a>
      )}
    </PanelPage>
  )
}
