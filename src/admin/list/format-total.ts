import { countLimit } from '../../payload/adapter/bounded-counts.ts'
import type { Language } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { listPageTexts as texts } from '../../i18n/texts/list.ts'

type Total = { total: number; isEstimate: boolean }

/** “37”; of more than are counted “about 20,000”, or “more than 10,000” where not even that is known. */
export const formatTotal = ({ total, isEstimate }: Total, language: Language): string => {
  const number = new Intl.NumberFormat(language)
  if (!isEstimate) return number.format(total)
  return total > countLimit + 1
    ? fillText(texts.about, language, { count: number.format(rounded(total)) })
    : fillText(texts.over, language, { count: number.format(countLimit) })
}

/** The same where there is little room: “37”, “20,000+”. */
export const formatCount = ({ total, isEstimate }: Total, language: Language): string => {
  const number = new Intl.NumberFormat(language, { notation: isEstimate ? 'compact' : 'standard' })
  if (!isEstimate) return number.format(total)
  return total > countLimit + 1
    ? `~${number.format(rounded(total))}`
    : fillText(texts.more, language, { count: number.format(countLimit) })
}

/** An estimate to two digits. */
const rounded = (total: number): number => Number(total.toPrecision(2))
