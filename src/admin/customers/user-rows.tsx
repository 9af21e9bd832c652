import Link from 'next/link.js'
import { nameOfPerson } from '../../domain/accounts/account-name.ts'
import { accountPageTexts } from '../../i18n/texts/account-pages.ts'
import { customerPageTexts as texts, userPageTexts } from '../../i18n/texts/records.ts'
import { userTexts } from '../../i18n/texts/users.ts'
import { showAll } from '../../ui/lists/show-all.ts'
import { Moment } from '../../ui/moment/moment.tsx'
import { listURL } from '../accounts/list-url.ts'
import { Pill } from '../cells/pill.tsx'
import { ActivationActions } from '../invitations/activation-actions.tsx'
import { RecordSection } from '../records/record-section.tsx'
import { createURL, recordURL } from '../records/record-url.ts'
import { LockButton } from '../users/lock-button.tsx'
import { readLinkEnds } from '../users/read-link-ends.ts'
import { userRights } from '../users/user-rights.ts'
import type { CustomerRecord } from './customer-record.ts'

const shown = 50

/** The users of an account, with what one does for them. */
export const UserRows = async ({ record }: { record: CustomerRecord }) => {
  const { doc, reader, can, zone, name: account } = record
  const { req, language, actor } = reader
  const { docs, totalDocs } = await req.payload.find({
    collection: 'users',
    where: { customer: { equals: doc.id } },
    select: {
      ...{ username: true, email: true, firstName: true, lastName: true, role: true, customer: true },
      ...{ locked: true, lockedReason: true, activation: true, lastLoginAt: true, emailRefusedAt: true },
    },
    sort: 'username',
    limit: shown,
    depth: 0,
    req,
    overrideAccess: false,
  })
  const pending = docs.filter(({ activation }) => activation === 'pending')
  const ends = await readLinkEnds(
    req,
    pending.map(({ id }) => id),
  )
  return (
    <RecordSection
      heading={texts.users[language]}
      actions={
        <>
          {docs.length > 0 && (
            <a href={listURL('users', 'customer', doc.id)}>{accountPageTexts.manageUsers[language]}</a>
          )}
          {can.addUsers && (
            <a className="panel-button" href={createURL('users', doc.id)}>
              {accountPageTexts.addUser[language]}
            </a>
          )}
        </>
      }
    >
      {docs.length === 0 && <p className="record-empty">{accountPageTexts.noUsers[language]}</p>}
      <ul className="record-rows">
        {docs.map((user) => {
          const rights = userRights(actor, user)
          const until = ends.get(user.id)
          return (
            <li key={user.id}>
              <div className="record-rows__who">
                <Link
                  className="record-rows__name"
                  href={recordURL('users', user.id)}
                  prefetch={false}
                  dir="auto"
                >
                  {user.username}
                </Link>
                <span dir="auto">{[nameOfPerson(user), user.email].filter(Boolean).join(' · ')}</span>
              </div>
              <Pill tone="plain">
                {accountPageTexts[user.role === 'manager' ? 'manager' : 'member'][language]}
              </Pill>
              {user.locked && (
                <Pill tone="bad">
                  {[userTexts.locked[language], user.lockedReason].filter(Boolean).join(' · ')}
                </Pill>
              )}
              {user.emailRefusedAt && (
                <Pill tone="warn">
                  <Moment
                    {...{ at: user.emailRefusedAt, language, zone, style: 'day' }}
                    text={userPageTexts.emailNotSent}
                  />
                </Pill>
              )}
              {user.activation === 'pending' ? (
                <>
                  <Pill tone="warn">{userTexts.activationPending[language]}</Pill>
                  <span>
                    {until ? (
                      <Moment {...{ at: until, language, zone }} text={userPageTexts.linkUntil} />
                    ) : (
                      userPageTexts.linkNone[language]
                    )}
                  </span>
                </>
              ) : (
                <span>
                  {user.lastLoginAt ? (
                    <Moment
                      {...{ at: user.lastLoginAt, language, zone, style: 'relative' }}
                      text={accountPageTexts.lastSignIn}
                    />
                  ) : (
                    accountPageTexts.neverSignedIn[language]
                  )}
                </span>
              )}
              {!doc.deletedAt && (
                <span className="record-rows__end record-rows__actions">
                  {user.activation === 'pending' && (
                    <ActivationActions
                      id={user.id}
                      name={user.username}
                      canInvite={rights.canInvite}
                      canWithdraw={rights.canWithdraw}
                    />
                  )}
                  {rights.canLock && (
                    <LockButton
                      id={user.id}
                      name={user.username}
                      isLocked={user.locked === true}
                      account={account}
                    />
                  )}
                </span>
              )}
            </li>
          )
        })}
      </ul>
      {totalDocs > docs.length && (
        <p>
          <a href={listURL('users', 'customer', doc.id)}>{showAll(totalDocs, language)}</a>
        </p>
      )}
    </RecordSection>
  )
}
