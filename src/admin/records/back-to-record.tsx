'use client'

import { Link, useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { fillText } from '../../i18n/text.ts'
import { recordTexts as texts } from '../../i18n/texts/records.ts'
import { useLanguage } from '../../ui/use-language.ts'

/** In the form of a document that has a page to read: the way back to it. */
export const BackToRecord = () => {
  const language = useLanguage()
  const { title } = useDocumentTitle()
  const { id, collectionSlug } = useDocumentInfo()
  if (id === undefined || !collectionSlug) return null
  return (
    <Link
      className="panel-button back-to-record"
      dir="auto"
      href={`/admin/collections/${collectionSlug}/${id}`}
      prefetch={false}
    >
      {fillText(texts.backTo, language, { name: title || String(id) })}
    </Link>
  )
}
