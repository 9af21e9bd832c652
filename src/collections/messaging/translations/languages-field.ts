import type { SelectField } from 'payload'
import { nobody } from '../../../access/grant.ts'
import { languages } from '../../../i18n/language.ts'
import { languageNames, translationTexts as texts } from '../../../i18n/texts/translations.ts'
import { nameHook } from '../../../kernel/name-hook.ts'

/** The languages in which there is a text, read with a document. The list marks those that are missing. */
export const languagesField = (written: (document: Record<string, unknown>) => string[]): SelectField => ({
  name: 'languages',
  type: 'select',
  hasMany: true,
  label: texts.languages,
  virtual: true,
  access: { create: nobody, update: nobody },
  options: languages.map((value) => ({ value, label: languageNames[value] })),
  hooks: { afterRead: [nameHook('readLanguages', ({ data }) => written(data ?? {}))] },
  admin: {
    readOnly: true,
    disableListFilter: true,
    // A column of the list; the form marks a missing language at its place.
    condition: () => false,
    components: { Cell: '/admin/cells/languages-cell.tsx#LanguagesCell' },
  },
})
