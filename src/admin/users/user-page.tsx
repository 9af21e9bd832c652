import type { User } from '../../payload-types.ts'
import { AccountChain } from '../records/account-chain.tsx'
import { ReachLinks } from '../records/reach-links.tsx'
import { RecordFrame } from '../records/record-frame.tsx'
import type { RecordProps } from '../records/record-props.ts'
import { TrashActions } from '../records/trash-actions.tsx'
import { TrashNotice } from '../records/trash-notice.tsx'
import { accountPageTexts } from '../../i18n/texts/account-pages.ts'
import { userPageTexts as texts } from '../../i18n/texts/records.ts'
import { userTexts } from '../../i18n/texts/users.ts'
import { SignInLinkMenu } from '../sign-in-link/sign-in-link-menu.tsx'
import { linkedUser } from './linked-user.ts'
import { signInLinkState } from '../sign-in-link/sign-in-link-state.ts'
import { readUser } from './read-user.ts'
import { UserActions } from './user-actions.tsx'
import { UserCard } from './user-card.tsx'
import { UserState } from './user-state.tsx'
import { userTabs } from './user-tabs.tsx'

type Props = Pick<RecordProps, 'reader' | 'query'> & { doc: User }

const roles = {
  administrator: userTexts.roleAdministrator,
  support: userTexts.roleSupport,
  manager: accountPageTexts.manager,
  member: accountPageTexts.member,
}

/** The page of a user, of staff as well. */
export const UserPage = async ({ reader, query, doc }: Props) => {
  const record = await readUser(reader, doc)
  const { above, account, canTrash, rights, writable } = record
  const { language, actor } = reader
  const target = { id: doc.id, name: doc.username, slug: 'users' }
  return (
    <RecordFrame
      record={record}
      name={doc.username}
      query={query}
      tabs={userTabs(record)}
      state={<UserState record={record} />}
      about={
        <>
          <span>{roles[doc.role][language]}</span>
          {doc.customer ? (
            <AccountChain accounts={above} language={language} />
          ) : (
            <span>{texts.staff[language]}</span>
          )}
        </>
      }
      actions={
        doc.deletedAt ? (
          <TrashActions target={target} canRestore={canTrash} canPurge={actor.role === 'administrator'} />
        ) : (
          <UserActions
            id={doc.id}
            name={doc.username}
            account={account?.name ?? undefined}
            isLocked={doc.locked === true}
            isOwn={rights.isOwn}
            can={{
              edit: writable.size > 0,
              lock: rights.canLock && writable.has('locked'),
              endSessions: rights.canEndSessions,
              trash: canTrash,
            }}
            signIn={
              <SignInLinkMenu
                user={linkedUser(doc)}
                state={signInLinkState({
                  reader: actor,
                  user: doc,
                  isAccountOff: account?.effectiveStatus === 'disabled',
                })}
              />
            }
          />
        )
      }
      notice={<TrashNotice record={record} />}
      reach={<ReachLinks email={doc.email} language={language} />}
      card={<UserCard record={record} />}
    />
  )
}
