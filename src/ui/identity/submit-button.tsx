'use client'

import type { Language } from '../../i18n/language.ts'
import type { Text } from '../../i18n/text.ts'
import { signInTexts } from '../../i18n/texts/portal.ts'
import { useHydrated } from '../use-hydrated.ts'

type Props = { isBusy: boolean; text: Text; language: Language }

/** Disabled until the scripts run: a form sent before would be reloaded empty. */
export const SubmitButton = ({ isBusy, text, language }: Props) => (
  <button type="submit" className="identity__submit" disabled={!useHydrated()} aria-disabled={isBusy}>
    {(isBusy ? signInTexts.busy : text)[language]}
  </button>
)
