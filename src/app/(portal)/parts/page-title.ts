import type { Metadata } from 'next'
import type { Text } from '../../../i18n/text.ts'
import { visitor } from './visitor.ts'

/** `generateMetadata` of a page with a translated title. */
export const pageTitle = (heading: Text) => async (): Promise<Metadata> => {
  const { language, brand } = await visitor()
  return { title: `${heading[language]} · ${brand}` }
}
