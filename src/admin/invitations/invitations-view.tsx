import { listInvitations } from '../../identity/operations/list-invitations.ts'
import { invitationTexts as texts } from '../../i18n/texts/invitations.ts'
import { PageHead } from '../page/page-head.tsx'
import type { Reader } from '../page/reader.ts'
import { InvitationRow } from './invitation-row.tsx'

const shown = 25

type Props = { reader: Reader; page: number }

/** Logins that are not activated yet, newest first: mail, show or withdraw their link. */
export const InvitationsView = async ({ reader: { req, actor, language }, page }: Props) => {
  const { docs, hasNextPage } = await listInvitations(req, { page, limit: shown })
  const headings = [texts.person, texts.account, texts.invited, texts.link, texts.actions]
  return (
    <>
      <PageHead title={texts.label[language]} />
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
    </>
  )
}
