'use client'

import { pageFailureTexts as texts } from '../i18n/texts/page-failures.ts'
import { toLanguage } from '../i18n/language.ts'
import { failureStyle } from '../transport/pages/failure-style.ts'

/** In place of a page of panel or portal that failed in the browser together with all that is around it. */
const GlobalFailure = () => {
  const language = toLanguage(typeof navigator === 'undefined' ? undefined : navigator.language)
  return (
    <html lang={language}>
      <head>
        <title>{texts.failedHeading[language]}</title>
        <style>{failureStyle}</style>
      </head>
      <body>
        <main>
          <h1>{texts.failedHeading[language]}</h1>
          <p>{texts.crashed[language]}</p>
          <a href="">{texts.again[language]}</a>
        </main>
      </body>
    </html>
  )
}

export default GlobalFailure
