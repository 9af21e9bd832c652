import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'
import type { Language } from '../../i18n/language.ts'
import { pageTexts } from '../../i18n/texts/panel.ts'
import { readRecord } from './read-record.ts'
import { recordSlug } from './record-slug.ts'

type Asked = { req: PayloadRequest; language: Language; slug: string; id: string }

/** "Anna Kola · Customers": the name of the thing and of its collection, as far as the reader may see it. */
export const recordTitle = async ({ req, language, slug, id }: Asked): Promise<string> => {
  const known = recordSlug(req, slug)
  const doc: object | null = known ? await readRecord(known, id).catch(() => null) : null
  if (!known || !doc) return pageTexts.notFound[language]
  const { config } = req.payload.collections[known]
  const name: unknown = Reflect.get(doc, config.admin.useAsTitle ?? 'id')
  return [typeof name === 'string' ? name : '', getTranslation(config.labels.plural, req.i18n)]
    .filter(Boolean)
    .join(' · ')
}
