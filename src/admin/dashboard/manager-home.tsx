import type { PayloadRequest } from 'payload'
import type { AccountActor } from '../../kernel/actor.ts'
import type { Language } from '../../i18n/language.ts'
import { accountPageTexts, managerHomeTexts as texts } from '../../i18n/texts/account-pages.ts'

type Props = { actor: AccountActor; req: PayloadRequest; language: Language }

/** The dashboard of managers: their own account and their most frequent actions. */
export const ManagerHome = async ({ actor, req, language }: Props) => {
  const own = await req.payload.findByID({
    collection: 'customers',
    id: actor.customer,
    select: { name: true },
    depth: 0,
    disableErrors: true,
    req,
    overrideAccess: false,
  })
  return (
    <section className="panel-card" aria-labelledby="manager-home">
      <header>
        <h2 id="manager-home">{own?.name || texts.yourAccount[language]}</h2>
      </header>
      <p>{texts.intro[language]}</p>
      <ul>
        <li>
          <a href={`/admin/collections/customers/${actor.customer}`}>{texts.openAccount[language]}</a>
        </li>
        <li>
          <a href="/admin/collections/users">{accountPageTexts.manageUsers[language]}</a>
        </li>
        <li>
          <a href={`/admin/collections/users/create?customer=${actor.customer}`}>
            {accountPageTexts.addUser[language]}
          </a>
        </li>
        <li>
          <a href="/">{texts.portal[language]}</a>
        </li>
      </ul>
    </section>
  )
}
