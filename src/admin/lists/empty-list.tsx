'use client'

import { useListQuery, useTranslation } from '@payloadcms/ui'
import { toLanguage } from '../../i18n/language.ts'
import { listTexts } from '../../i18n/texts/panel.ts'

const hints = {
  customers: listTexts.emptyCustomers,
  users: listTexts.emptyUsers,
  groups: listTexts.emptyGroups,
  'stream-sources': listTexts.emptyStreamSources,
  emails: listTexts.emptyEmails,
  messages: listTexts.emptyMessages,
}

/** In place of an empty table: what to do next, or that the search found nothing. */
export const EmptyList = () => {
  const { collectionSlug, data, query } = useListQuery()
  const language = toLanguage(useTranslation().i18n.language)
  if (!data || data.docs.length > 0) return null
  const isFiltered = Boolean(query.search) || Object.keys(query.where ?? {}).length > 0
  const hint = Object.entries(hints).find(([slug]) => slug === collectionSlug)?.[1]
  if (isFiltered) {
    return (
      <p className="empty-list" role="status">
        {listTexts.noMatch[language]}{' '}
        <a href={`/admin/collections/${collectionSlug}`}>{listTexts.clear[language]}</a>
      </p>
    )
  }
  return hint ? (
    <p className="empty-list" role="status">
      {hint[language]}
    </p>
  ) : null
}
