import type { Language } from '../../../i18n/language.ts'
import { portalFrameTexts } from '../../../i18n/texts/portal-pages.ts'

/** The notices above every page of the portal. */
export const PortalNotices = ({ language }: { language: Language }) => (
  <div className="portal__notices">
    <noscript>
      <p className="notice">{portalFrameTexts.noScript[language]}</p>
    </noscript>
  </div>
)
