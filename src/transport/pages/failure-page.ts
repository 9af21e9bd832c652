import type { Language } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { pageFailureTexts as texts } from '../../i18n/texts/page-failures.ts'
import { Html, html } from '../reference/html.ts'
import { failureStyle } from './failure-style.ts'

type Failure = {
  language: Language
  /** Whether the database does not answer; else the page itself failed. */
  isAway: boolean
  requestId: string
  /** The address to try again. */
  url: string
  nonce: string
}

/** Opens the page again as soon as the product is ready. */
const retry = `
const look = () => fetch('/api/readyz', { cache: 'no-store' })
  .then(({ ok }) => (ok ? location.reload() : later()), () => later())
const later = () => setTimeout(look, 4000 + Math.random() * 4000)
later()
`

/** The page in place of one that failed: it needs no database, no build and no script. */
export const failurePage = ({ language, isAway, requestId, url, nonce }: Failure): string => {
  const heading = (isAway ? texts.awayHeading : texts.failedHeading)[language]
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${heading}</title>
        <link rel="icon" href="/icon.svg" />
        <style>
          ${new Html(failureStyle)}
        </style>
      </head>
      <body>
        <main>
          <h1>${heading}</h1>
          <p>${isAway ? texts.away[language] : fillText(texts.failed, language, { id: requestId })}</p>
          <a href="${url}">${texts.again[language]}</a>
        </main>
        ${
          isAway &&
          html`<script nonce="${nonce}">
            ${new Html(retry)}
          </script>`
        }
      </body>
    </html>`.text
}
