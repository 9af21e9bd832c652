import { languages } from '../i18n/language.ts'
import { customerTexts } from '../i18n/texts/accounts.ts'
import { choice } from './choice.ts'
import type { SingleTextField } from './single-text-field.ts'

/** A supported language. */
export const language = (access?: SingleTextField['access']): SingleTextField =>
  choice({
    name: 'language',
    label: customerTexts.language,
    help: customerTexts.languageHelp,
    list: 'languages',
    widthPercent: 40,
    read: (value) => languages.find((known) => known === value.toLowerCase()),
    unknown: customerTexts.languageUnknown,
    access,
  })
