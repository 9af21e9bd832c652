import { getTranslation } from '@payloadcms/translations'
import { notFound } from 'next/navigation.js'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { pageTexts } from '../../i18n/texts/panel.ts'
import { may } from '../page/may.ts'
import { openPanel, panelVisit } from '../page/reader.ts'
import { ListPage } from './list-page.tsx'
import { listPath } from './list-urls.ts'

type Asked = { slug: string; isTrash: boolean; asked: Record<string, string | string[] | undefined> }

/** The page at `/admin/collections/<slug>`, and the one of its trash. */
export const listPageOf = async ({ slug, isTrash, asked }: Asked) => {
  const reader = await openPanel(listPath(slug, isTrash))
  const known = await listSlug(reader.req, slug)
  if (!known || (isTrash && !reader.req.payload.collections[known].config.trash)) notFound()
  return <ListPage reader={reader} slug={known} isTrash={isTrash} asked={asked} />
}

/** The collection's name in the plural. */
export const listTitle = async ({ slug }: { slug: string }): Promise<string> => {
  const { req, language } = await panelVisit()
  const known = req.user ? await listSlug(req, slug) : undefined
  if (!known) return pageTexts.notFound[language]
  return getTranslation(req.payload.collections[known].config.labels.plural, req.i18n)
}

/** The collections that the reader may see in the panel at all. */
const listSlug = async (req: PayloadRequest, slug: string): Promise<CollectionSlug | undefined> => {
  const collection = req.payload.config.collections.find((each) => each.slug === slug)
  if (!collection || !req.user || slug.startsWith('payload-')) return undefined
  const { hidden } = collection.admin
  const isHidden = typeof hidden === 'function' ? hidden({ user: req.user }) : hidden === true
  return !isHidden && (await may(req, collection.slug, 'read')) ? collection.slug : undefined
}
