'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useDocumentInfo, useDocumentTitle, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

/** "New Customer" instead of Payload's "[Untitled]", until there is a name. */
export const TitleNewDocument = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { title, setDocumentTitle } = useDocumentTitle()
  const { getEntityConfig } = useConfig()
  const { i18n, t } = useTranslation()
  const collection = collectionSlug ? getEntityConfig({ collectionSlug }) : undefined
  const label = collection ? getTranslation(collection.labels.singular, i18n) : undefined
  useEffect(() => {
    if (id || !label || (title && !title.startsWith('['))) return undefined
    // After Payload has set its own.
    const timer = setTimeout(() => setDocumentTitle(t('general:createNewLabel', { label })))
    return () => clearTimeout(timer)
  }, [id, label, title, setDocumentTitle, t])
  return null
}
