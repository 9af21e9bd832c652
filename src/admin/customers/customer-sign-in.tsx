import { recordURL } from '../records/record-url.ts'
import { SignInLinkMenu } from '../sign-in-link/sign-in-link-menu.tsx'
import { signInLinkState } from '../sign-in-link/sign-in-link-state.ts'
import { linkedUser } from '../users/linked-user.ts'
import type { CustomerRecord } from './customer-record.ts'
import { SignInUsers } from './sign-in-users.tsx'

const offered = 12

/** The links with which a user of the account signs in; where there are several users, the choice among them. */
export const CustomerSignIn = async ({ record }: { record: CustomerRecord }) => {
  const { doc, reader, counts } = record
  const { req, actor } = reader
  if (counts.users === 0) return null
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { customer: { equals: doc.id } },
    select: {
      ...{
        username: true,
        email: true,
        activation: true,
        emailRefusedAt: true,
        customer: true,
        locked: true,
      },
      role: true,
    },
    sort: ['role', 'username'],
    limit: offered,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: false,
  })
  const [only] = docs
  if (!only) return null
  if (counts.users > 1) {
    return (
      <SignInUsers
        users={docs.map(({ id, username, email }) => ({ username, email, href: recordURL('users', id) }))}
        all={counts.users > docs.length ? recordURL('customers', doc.id, 'users') : undefined}
      />
    )
  }
  const isAccountOff = doc.effectiveStatus === 'disabled'
  return (
    <SignInLinkMenu
      user={linkedUser(only)}
      state={signInLinkState({ reader: actor, user: only, isAccountOff })}
    />
  )
}
