import { getTranslation } from '@payloadcms/translations'
import { fillText } from '../../i18n/text.ts'
import { listPageTexts, newTexts } from '../../i18n/texts/list.ts'
import type { ListContext } from './list-definition.ts'

/** “New customer”; of resources, which have no texts of their own for it, “Add camera”. */
export const newLabel = ({ slug, collection, reader }: ListContext): string => {
  const { language, req } = reader
  const own = Object.entries(newTexts).find(([known]) => known === slug)?.[1]
  if (own) return own[language]
  const kind = getTranslation(collection.labels.singular, req.i18n)
  // German nouns keep their capital.
  return fillText(listPageTexts.addNew, language, { kind: language === 'de' ? kind : kind.toLowerCase() })
}
