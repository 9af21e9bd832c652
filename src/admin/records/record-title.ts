import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'
import type { Language } from '../../i18n/language.ts'
import { pageTexts } from '../../i18n/texts/panel.ts'
import { recordSlug } from './record-slug.ts'

type Asked = { req: PayloadRequest; language: Language; slug: string; id: string }

/** "Anna Kola · Customers": the name of the thing and of its collection, as far as the reader may see it. */
export const recordTitle = async ({ req, language, slug, id }: Asked): Promise<string> => {
  const known = recordSlug(req, slug)
  if (!known || !req.user) return pageTexts.notFound[language]
  const { config } = req.payload.collections[known]
  const doc: object | null = await req.payload
    .findByID({
      collection: known,
      id,
      depth: 0,
      trash: true,
      disableErrors: true,
      req,
      overrideAccess: false,
    })
    .catch(() => null)
  if (!doc) return pageTexts.notFound[language]
  const name: unknown = Reflect.get(doc, config.admin.useAsTitle ?? 'id')
  return [typeof name === 'string' ? name : '', getTranslation(config.labels.plural, req.i18n)]
    .filter(Boolean)
    .join(' · ')
}
