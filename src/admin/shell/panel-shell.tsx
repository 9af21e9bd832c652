'use client'

import { useAuth, useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { toLanguage } from '../../i18n/language.ts'
import { signInTexts } from '../../i18n/texts/portal.ts'
import { NoteAsked } from '../../payload/panel/note-asked.tsx'
import { focusMain } from './focus-main.ts'
import { PanelNavigation } from './panel-navigation.tsx'
import { useMendedMarkup } from '../../payload/panel/use-mended-markup.ts'

/** Around every page of the panel: the skip link first, navigation that stays where it is. */
export const PanelShell = ({ children }: { children?: ReactNode }) => {
  const language = toLanguage(useTranslation().i18n.language)
  const { user } = useAuth()
  useMendedMarkup(language)
  return (
    <>
      <a
        className={user?.accessibilityFeatures ? 'skip-link skip-link--always' : 'skip-link'}
        href="#main-content"
        onClick={focusMain}
      >
        {signInTexts.skip[language]}
      </a>
      <PanelNavigation>
        <NoteAsked>{children}</NoteAsked>
      </PanelNavigation>
    </>
  )
}
