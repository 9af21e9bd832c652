import { countLimit } from '../../payload/adapter/bounded-counts.ts'
import type { Language } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { accountPageTexts as texts } from '../../i18n/texts/account-pages.ts'

/** "Show all 37"; above the exact count limit, without a number. */
export const showAll = (count: number, language: Language): string =>
  count > countLimit ? texts.showMore[language] : fillText(texts.showAll, language, { count })

/** "37", "10,000+" */
export const shownCount = (count: number, language: Language): string =>
  count > countLimit
    ? `${new Intl.NumberFormat(language).format(countLimit)}+`
    : new Intl.NumberFormat(language).format(count)
