import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'
import type { Language } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { createTexts as texts } from '../../i18n/texts/create.ts'
import { pageTexts } from '../../i18n/texts/panel.ts'
import { recordSlug } from '../records/record-slug.ts'

type Asked = { req: PayloadRequest; language: Language; slug: string; type: unknown }

/** What is created, for the title of the page. */
export const createTitle = ({ req, language, slug, type }: Asked): string => {
  const known = recordSlug(req, slug)
  if (!known || !req.user) return pageTexts.notFound[language]
  if (known === 'customers') return (type === 'integrator' ? texts.newPartner : texts.newCustomer)[language]
  if (known === 'users') return texts.newUser[language]
  const { labels } = req.payload.collections[known].config
  return fillText(texts.add, language, { kind: getTranslation(labels.singular, req.i18n) })
}
