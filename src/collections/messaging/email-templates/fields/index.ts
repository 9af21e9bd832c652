import type { Field } from 'payload'
import { nobody } from '../../../../access/grant.ts'
import { mailKinds } from '../../../../emails/kinds/index.ts'
import { templateKinds } from '../../../../emails/mail-kind.ts'
import { singleLineField } from '../../../../fields/single-line-field.ts'
import { languages } from '../../../../i18n/language.ts'
import { templateTexts as texts, tryOutTexts } from '../../../../i18n/texts/email-templates.ts'
import { languageNames, translationTexts } from '../../../../i18n/texts/translations.ts'
import { bodyField } from './body-field.ts'
import { languagesField } from '../../translations/languages-field.ts'
import { templateLanguages } from '../template-languages.ts'
import { readEdited } from '../hooks/read-edited.ts'
import { subjectField } from './subject-field.ts'

export const templateFields = (): Field[] => [
  {
    ...singleLineField({ name: 'name', label: texts.name, maxLength: 100 }),
    required: true,
  },
  {
    name: 'templateState',
    type: 'ui',
    label: translationTexts.languages,
    admin: {
      components: { Field: '/admin/templates/template-state.tsx#TemplateState' },
      disableListColumn: true,
    },
  },
  {
    type: 'tabs',
    tabs: languages.map((language) => ({
      name: language,
      label: languageNames[language],
      fields: [subjectField(), bodyField()],
    })),
  },
  {
    name: 'tryOut',
    type: 'ui',
    label: tryOutTexts.heading,
    admin: {
      components: { Field: '/admin/templates/try-out.tsx#TryOut' },
      disableListColumn: true,
    },
  },
  {
    name: 'kind',
    type: 'select',
    label: texts.kind,
    required: true,
    index: true,
    defaultValue: 'message',
    options: templateKinds.map((value) => ({ value, label: mailKinds[value].label })),
    admin: { position: 'sidebar', readOnly: true, description: texts.kindHelp },
  },
  {
    name: 'edited',
    type: 'select',
    label: texts.edited,
    hasMany: true,
    virtual: true,
    access: { create: nobody, update: nobody },
    hooks: { afterRead: [readEdited] },
    options: languages.map((value) => ({ value, label: languageNames[value] })),
    admin: { position: 'sidebar', readOnly: true, disableListFilter: true },
  },
  languagesField(templateLanguages),
]
