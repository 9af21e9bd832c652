import type { Language } from '../../../i18n/language.ts'
import { shownCount } from '../../../ui/lists/show-all.ts'
import type { OwnKind } from './count-kinds.ts'
import { labelIn } from './label-in.ts'

/** "Cameras" */
export const nameKind = ({ kind }: Pick<OwnKind, 'kind'>, language: Language): string =>
  labelIn(kind.labels.plural, language, kind.slug)

/** "1 camera", "12 cameras"; German nouns keep their capital. */
export const countKind = ({ kind, count }: OwnKind, language: Language): string => {
  const label = count === 1 ? kind.labels.singular : kind.labels.plural
  return `${shownCount(count, language)} ${withinSentence(labelIn(label, language, kind.slug), language)}`
}

/** An abbreviation such as “TV set” keeps its capitals. */
const withinSentence = (label: string, language: Language): string =>
  language === 'en' && /^[A-Z](?![A-Z])/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
