import type { Language } from '../../i18n/language.ts'
import { recordTexts as texts } from '../../i18n/texts/records.ts'

type Account = { type?: string | null; kind?: string | null }

/** Partner, Company or Person. */
export const typeLabel = ({ type, kind }: Account, language: Language): string =>
  texts[type === 'integrator' ? 'partner' : kind === 'organization' ? 'company' : 'person'][language]
