import type { Language } from '../../../i18n/language.ts'
import { portalFrameTexts } from '../../../i18n/texts/portal-pages.ts'

/** What is said above every page of the portal. */
export const PortalNotices = ({ language }: { language: Language }) => (
  <div className="portal__notices">
    <noscript>
      <p className="notice">{portalFrameTexts.noScript[language]}</p>
    </noscript>
  </div>
)
