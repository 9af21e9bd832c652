import type { Language } from '../../i18n/language.ts'
import type { Text } from '../../i18n/text.ts'
import { signInTexts } from '../../i18n/texts/portal.ts'

type Props = { isBusy: boolean; text: Text; language: Language }

export const SubmitButton = ({ isBusy, text, language }: Props) => (
  <button type="submit" className="identity__submit" aria-disabled={isBusy}>
    {(isBusy ? signInTexts.busy : text)[language]}
  </button>
)
