'use client'

import type { Language } from '../../../i18n/language.ts'
import { sessionTexts as texts } from '../../../i18n/texts/portal-overview.ts'

/** At an action that was refused because the session has ended: what was typed stays on this page meanwhile. */
export const SessionEnded = ({ language }: { language: Language }) => (
  <p className="notice" role="alert">
    {texts.endedHere[language]}{' '}
    <a href="/" target="_blank" rel="noopener">
      {texts.signInBeside[language]}
    </a>
    .
  </p>
)
