import type { UIFieldServerProps } from 'payload'
import { nameOfPerson } from '../../domain/accounts/account-name.ts'
import { toLanguage } from '../../i18n/language.ts'
import { loginsTexts as texts } from '../../i18n/texts/panel.ts'
import { userTexts } from '../../i18n/texts/users.ts'
import { Pill } from '../cells/pill.tsx'

/** On a customer's page: the people who sign in for it, as far as the reader may see them. */
export const CustomerLogins = async ({ id, req }: UIFieldServerProps) => {
  if (typeof id !== 'string') return null
  const language = toLanguage(req.i18n.language)
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { customer: { equals: id } },
    select: { username: true, email: true, firstName: true, lastName: true, locked: true },
    sort: 'username',
    limit: 25,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: false,
  })
  return (
    <section className="panel-card customer-logins" aria-labelledby="customer-logins">
      <header>
        <h2 id="customer-logins">{texts.heading[language]}</h2>
      </header>
      {docs.length === 0 && <p>{texts.none[language]}</p>}
      <ul>
        {docs.map((user) => (
          <li key={user.id}>
            <a href={`/admin/collections/users/${user.id}`}>{user.username}</a>
            {user.locked && <Pill tone="bad">{userTexts.locked[language]}</Pill>}
            <span>{[nameOfPerson(user), user.email].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
