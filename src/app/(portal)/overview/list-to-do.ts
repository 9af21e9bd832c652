import { nameOfPerson } from '../../../domain/accounts/account-name.ts'
import { fillText } from '../../../i18n/text.ts'
import { overviewTexts as texts } from '../../../i18n/texts/portal-overview.ts'
import type { Customer } from '../../../payload-types.ts'
import type { AccountVisitor } from '../parts/account-visitor.ts'

export type ToDoEntry = { path: string; text: string }

type Asked = { visitor: AccountVisitor; account: Customer | null; unread: number }

/** What the visitor can do now, each with the page where it is done. */
export const listToDo = async ({ visitor, account, unread }: Asked): Promise<ToDoEntry[]> => {
  const { user, language, brand, isManager } = visitor
  const entry = (isDue: boolean, path: string, text: Parameters<typeof fillText>[0], values = {}) =>
    isDue ? [{ path, text: fillText(text, language, values) }] : []
  return [
    ...entry(unread > 0, '/messages', unread === 1 ? texts.readOne : texts.readMany, { count: unread }),
    ...entry(Boolean(user.pendingEmail), '/profile', texts.confirmEmail, { email: user.pendingEmail ?? '' }),
    ...entry(Boolean(user.emailRefusedAt), '/profile', texts.emailRefused, { email: user.email }),
    ...(await invitations(visitor)),
    ...entry(isManager && account !== null && !account.telephone, '/account', texts.addTelephone, { brand }),
  ]
}

/** The people whom a manager has invited and who have not chosen a password yet. */
const invitations = async ({ req, actor, language, isManager }: AccountVisitor): Promise<ToDoEntry[]> => {
  if (!isManager) return []
  const { docs, totalDocs } = await req.payload.find({
    collection: 'users',
    where: { customer: { equals: actor.customer }, activation: { equals: 'pending' } },
    select: { username: true, firstName: true, lastName: true },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    req,
    overrideAccess: false,
  })
  const [user] = docs
  if (!user) return []
  if (totalDocs > 1)
    return [{ path: '/users', text: fillText(texts.invitationMany, language, { count: totalDocs }) }]
  const name = nameOfPerson(user) || user.username
  return [{ path: `/users/${user.id}`, text: fillText(texts.invitationOne, language, { name }) }]
}
