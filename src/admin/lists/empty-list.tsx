'use client'

import { useListQuery, useTranslation } from '@payloadcms/ui'
import { toLanguage } from '../../i18n/language.ts'
import { usePathname } from 'next/navigation.js'
import { listTexts } from '../../i18n/texts/panel.ts'

const hints = {
  customers: listTexts.emptyCustomers,
  users: listTexts.emptyUsers,
  groups: listTexts.emptyGroups,
  'stream-sources': listTexts.emptyStreamSources,
  emails: listTexts.emptyEmails,
  messages: listTexts.emptyMessages,
  mailings: listTexts.emptyMailings,
  announcements: listTexts.emptyAnnouncements,
  'alert-rules': listTexts.emptyAlerts,
  events: listTexts.emptyEvents,
}

/** Replaces an empty table: the next step, or that the search found nothing. */
export const EmptyList = () => {
  const { collectionSlug, data, query } = useListQuery()
  const language = toLanguage(useTranslation().i18n.language)
  const isTrash = usePathname().endsWith('/trash')
  if (!data || data.docs.length > 0) return null
  const isFiltered = Boolean(query.search) || Object.keys(query.where ?? {}).length > 0
  if (isFiltered) {
    return (
      <p className="empty-list" role="status">
        {listTexts.noMatch[language]}{' '}
        <a href={`/admin/collections/${collectionSlug}${isTrash ? '/trash' : ''}`}>
          {listTexts.clear[language]}
        </a>
      </p>
    )
  }
  const hint = isTrash
    ? listTexts.emptyTrash
    : Object.entries(hints).find(([slug]) => slug === collectionSlug)?.[1]
  return hint ? (
    <p className="empty-list" role="status">
      {hint[language]}
    </p>
  ) : null
}
