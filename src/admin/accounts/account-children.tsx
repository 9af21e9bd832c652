import type { UIFieldServerProps } from 'payload'
import { toLanguage } from '../../i18n/language.ts'
import { customerTexts } from '../../i18n/texts/accounts.ts'
import { accountPageTexts as texts } from '../../i18n/texts/account-pages.ts'
import { AccountCard } from './account-card.tsx'
import { canCreate } from './can-create.ts'
import { EffectiveStatus } from './effective-status.tsx'
import { listURL } from './list-url.ts'
import { newAccountURL } from './new-account-url.ts'
import { showAll } from '../../ui/lists/show-all.ts'

/** On an account's page: the accounts directly below it. */
export const AccountChildren = async ({ id, req }: UIFieldServerProps) => {
  if (typeof id !== 'string') return null
  const language = toLanguage(req.i18n.language)
  const [{ docs, totalDocs }, canAdd] = await Promise.all([
    req.payload.find({
      collection: 'customers',
      where: { parent: { equals: id } },
      select: { name: true, type: true, email: true, status: true, effectiveStatus: true },
      sort: 'name',
      limit: 10,
      depth: 0,
      req,
      overrideAccess: false,
    }),
    canCreate(req, 'customers'),
  ])
  if (docs.length === 0 && !canAdd) return null
  return (
    <AccountCard
      heading={texts.children[language]}
      actions={
        canAdd && (
          <a className="panel-button" href={newAccountURL({ parent: id })}>
            {texts.addBelow[language]}
          </a>
        )
      }
    >
      {docs.length === 0 && <p>{texts.noChildren[language]}</p>}
      <ul>
        {docs.map((account) => (
          <li key={account.id}>
            <a href={`/admin/collections/customers/${account.id}`}>{account.name}</a>
            <EffectiveStatus account={account} language={language} />
            <span>
              {[account.type === 'integrator' && customerTexts.typeIntegrator[language], account.email]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {totalDocs > docs.length && (
        <p>
          <a href={listURL('customers', 'parent', id)}>{showAll(totalDocs, language)}</a>
        </p>
      )}
    </AccountCard>
  )
}
