import type { SanitizedConfig } from 'payload'
import type { Language } from '../../i18n/language.ts'
import { isRecord } from '../../kernel/is-record.ts'
import type { KindLabels } from './describe-impact.ts'

/** The labels of all collections in one language. */
export const kindLabels = ({ collections }: SanitizedConfig, language: Language): KindLabels =>
  Object.fromEntries(
    collections.map(({ slug, labels }) => [
      slug,
      {
        singular: textOf(labels.singular, language) ?? slug,
        plural: textOf(labels.plural, language) ?? slug,
      },
    ]),
  )

const textOf = (label: unknown, language: Language): string | undefined => {
  const text = isRecord(label) ? label[language] : label
  return typeof text === 'string' ? text : undefined
}
