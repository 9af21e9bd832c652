import type { Language } from '../../../i18n/language.ts'
import { choiceOptions, type ChoiceList } from '../../../ui/fields/choice-options.ts'

/** The words for a stored choice, for the page as it is sent. */
export const chosenLabel = (list: ChoiceList, value: string, language: Language): string =>
  choiceOptions(list, language).find((option) => option.value === value)?.label ?? value
