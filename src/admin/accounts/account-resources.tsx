import { getTranslation } from '@payloadcms/translations'
import type { UIFieldServerProps } from 'payload'
import { toLanguage } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { accountPageTexts as texts } from '../../i18n/texts/account-pages.ts'
import { AccountCard } from './account-card.tsx'
import { EffectiveStatus } from './effective-status.tsx'
import { listURL } from './list-url.ts'
import { readResources } from './read-resources.ts'
import { shownCount } from '../../ui/lists/show-all.ts'

/** On an account's page: its resources by kind, with the first few of each. */
export const AccountResources = async ({ id, req }: UIFieldServerProps) => {
  if (typeof id !== 'string') return null
  const language = toLanguage(req.i18n.language)
  const kinds = await readResources(req, id)
  const owned = kinds.filter(({ totalDocs }) => totalDocs > 0)
  const others = kinds.filter(({ totalDocs, canAdd }) => totalDocs === 0 && canAdd)
  const addURL = (slug: string) => `/admin/collections/${slug}/create?customer=${id}`
  if (owned.length + others.length === 0) return null
  return (
    <AccountCard heading={texts.resources[language]}>
      {owned.map(({ slug, labels, docs, totalDocs, canAdd }) => (
        <section className="account-kind" key={slug} aria-label={getTranslation(labels.plural, req.i18n)}>
          <header>
            <h3>
              <a href={listURL(slug, 'customer', id)}>{getTranslation(labels.plural, req.i18n)}</a>
              <span className="account-kind__count">{shownCount(totalDocs, language)}</span>
            </h3>
            {canAdd && (
              <a href={addURL(slug)}>
                {fillText(texts.add, language, { kind: getTranslation(labels.singular, req.i18n) })}
              </a>
            )}
          </header>
          <ul>
            {docs.map((resource) => (
              <li key={resource.id}>
                <a href={`/admin/collections/${slug}/${resource.id}`}>{resource.name || '–'}</a>
                <EffectiveStatus account={resource} language={language} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {others.length > 0 && (
        <p className="account-kind__others">
          <span>{texts.nothingYet[language]}</span>
          {others.map(({ slug, labels }) => (
            <a key={slug} href={addURL(slug)}>
              {fillText(texts.add, language, { kind: getTranslation(labels.singular, req.i18n) })}
            </a>
          ))}
        </p>
      )}
    </AccountCard>
  )
}
