import type { Condition, Field, GroupField } from 'payload'
import { languages } from '../../../i18n/language.ts'
import { languageNames, translationTexts as texts } from '../../../i18n/texts/translations.ts'
import { translationOf } from './translation-of.ts'

type Options = {
  /** The fields of the text, anew for each language. */
  fields: () => Field[]
  /** Shown in the form under this condition only. */
  condition?: Condition
}

/**
 * The text in further languages: `translations.de.title`. The text itself, in the language that `language` names, stays
 * in the fields beside it, and is what everybody reads for whom there is no translation.
 */
export const translationsField = ({ fields, condition }: Options): GroupField => ({
  name: 'translations',
  type: 'group',
  label: texts.translations,
  fields: languages.map((language): GroupField => ({
    name: language,
    type: 'group',
    label: languageNames[language],
    fields: fields(),
    admin: {
      condition: (data, siblings, context) =>
        (condition?.(data, siblings, context) ?? true) &&
        (data.language !== language || translationOf(data, language) !== undefined),
    },
  })),
  admin: {
    description: texts.translationsHelp,
    hideGutter: true,
    disableListColumn: true,
    disableListFilter: true,
    ...(condition && { condition }),
  },
})
