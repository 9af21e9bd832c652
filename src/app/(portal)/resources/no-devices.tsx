import { fillText } from '../../../i18n/text.ts'
import { ownResourcesTexts as texts } from '../../../i18n/texts/portal-overview.ts'
import type { AccountVisitor } from '../parts/account-visitor.ts'

/** In place of a list that would be empty: who fills it. */
export const NoDevices = ({ visitor: { language, brand } }: { visitor: AccountVisitor }) => (
  <div className="notice">
    <p>
      <strong>{texts.none[language]}</strong>
    </p>
    <p>{fillText(texts.noneHelp, language, { brand })}</p>
  </div>
)
