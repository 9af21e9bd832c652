import type { UIFieldServerProps } from 'payload'
import { nameOfPerson } from '../../domain/accounts/account-name.ts'
import { toLanguage } from '../../i18n/language.ts'
import { accountPageTexts as texts } from '../../i18n/texts/account-pages.ts'
import { userTexts } from '../../i18n/texts/users.ts'
import { Pill } from '../cells/pill.tsx'
import { AccountCard } from './account-card.tsx'
import { canCreate } from './can-create.ts'
import { listURL } from './list-url.ts'
import { showAll } from '../../ui/lists/show-all.ts'
import { LocalMoment } from '../../ui/moment/local-moment.tsx'

/** On an account's page: its users, as far as the reader may see them. */
export const AccountUsers = async ({ id, req }: UIFieldServerProps) => {
  if (typeof id !== 'string') return null
  const language = toLanguage(req.i18n.language)
  const [{ docs, totalDocs }, canAdd] = await Promise.all([
    req.payload.find({
      collection: 'users',
      where: { customer: { equals: id } },
      select: {
        username: true,
        email: true,
        firstName: true,
        lastName: true,
        role: true,
        locked: true,
        activation: true,
        lastLoginAt: true,
      },
      sort: 'username',
      limit: 10,
      depth: 0,
      req,
      overrideAccess: false,
    }),
    canCreate(req, 'users'),
  ])
  const all = listURL('users', 'customer', id)
  return (
    <AccountCard
      heading={texts.users[language]}
      actions={
        <>
          {docs.length > 0 && <a href={all}>{texts.manageUsers[language]}</a>}
          {canAdd && (
            <a className="panel-button" href={`/admin/collections/users/create?customer=${id}`}>
              {texts.addUser[language]}
            </a>
          )}
        </>
      }
    >
      {docs.length === 0 && <p>{texts.noUsers[language]}</p>}
      <ul>
        {docs.map((user) => (
          <li key={user.id}>
            <a href={`/admin/collections/users/${user.id}`}>{user.username}</a>
            <Pill tone="plain">{(user.role === 'manager' ? texts.manager : texts.member)[language]}</Pill>
            {user.activation === 'pending' && (
              <Pill tone="warn">{userTexts.activationPending[language]}</Pill>
            )}
            {user.locked && <Pill tone="bad">{userTexts.locked[language]}</Pill>}
            <span>{[nameOfPerson(user), user.email].filter(Boolean).join(' · ')}</span>
            <span className="account-card__end">
              {user.lastLoginAt ? (
                <LocalMoment
                  at={user.lastLoginAt}
                  style="relative"
                  text={texts.lastSignIn}
                  language={language}
                />
              ) : (
                texts.neverSignedIn[language]
              )}
            </span>
          </li>
        ))}
      </ul>
      {totalDocs > docs.length && (
        <p>
          <a href={all}>{showAll(totalDocs, language)}</a>
        </p>
      )}
    </AccountCard>
  )
}
