'use client'

import type { Text } from '../../i18n/text.ts'
import { fillText } from '../../i18n/text.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { useActionFacts } from '../dialogs/action-facts.tsx'

/** Fills `{count}`, `{things}`, the name of the kind for so many, and `{name}`. */
export const useThings = (slug: string): ((text: Text, count: number, name?: string) => string) => {
  const language = useLanguage()
  const { kinds } = useActionFacts()
  return (text, count, name = '') => {
    const kind = kinds[slug]?.[count === 1 ? 'singular' : 'plural'] ?? slug
    const things = language === 'de' ? kind : kind.toLowerCase()
    return fillText(text, language, { count: count.toLocaleString(language), things, name })
  }
}
