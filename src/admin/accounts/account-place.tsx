import type { UIFieldServerProps } from 'payload'
import { toLanguage } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { accountPageTexts as texts } from '../../i18n/texts/account-pages.ts'
import { listURL } from './list-url.ts'
import { readAncestors } from './read-ancestors.ts'
import { linkedShown, readLinkedAccounts } from './read-linked-accounts.ts'

/** Above an account's form: its ancestors, outermost first, and the accounts of the same agency. */
export const AccountPlace = async ({ id, data, req }: UIFieldServerProps) => {
  if (typeof id !== 'string') return null
  const language = toLanguage(req.i18n.language)
  const [ancestors, linked] = await Promise.all([readAncestors(req, id), readLinkedAccounts(req, id)])
  if (ancestors.length === 0 && !linked) return null
  const linkedBy = linked && fillText(texts.linked, language, { agency: linked.agency })
  return (
    <div className="account-place">
      {ancestors.length > 0 && (
        <nav aria-label={texts.place[language]}>
          <ol>
            {ancestors.map((account) => (
              <li key={account.id}>
                <a href={`/admin/collections/customers/${account.id}`}>{account.name}</a>
              </li>
            ))}
            <li aria-current="page">{data?.name}</li>
          </ol>
        </nav>
      )}
      {linked && (
        <section className="account-place__linked" aria-label={linkedBy ?? undefined}>
          <strong>{linkedBy}</strong>
          <ul>
            {linked.accounts.slice(0, linkedShown).map((account) => (
              <li key={account.id}>
                <a href={`/admin/collections/customers/${account.id}`}>{account.name}</a>
              </li>
            ))}
            {linked.accounts.length > linkedShown && (
              <li>
                <a href={listURL('customers', 'agencyId', linked.agency)}>{texts.allLinked[language]}</a>
              </li>
            )}
          </ul>
        </section>
      )}
    </div>
  )
}
