import type { Language } from '../../i18n/language.ts'
import { firstAdministratorTexts as texts } from '../../i18n/texts/panel.ts'

/** The one-time link of the first administrator is invalid; explains how to get another. */
export const LinkExpired = ({ language }: { language: Language }) => (
  <div className="identity__form" role="alert">
    <p className="identity__notice">
      <strong>{texts.expiredHeading[language]}</strong>
      {texts.expired[language]}
    </p>
    <p>{texts.expiredHelp[language]}</p>
    <pre className="identity__command" tabIndex={0}>
      npm run admin -- create --username anna --email anna@example.com --password-stdin
    </pre>
  </div>
)
