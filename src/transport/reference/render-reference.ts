import type { OpenAPI } from '../openapi/build-openapi.ts'
import { html, Html } from './html.ts'
import { referenceScript } from './reference-script.ts'
import { referenceStyle } from './reference-style.ts'
import { renderOperation, type Call } from './render-operation.ts'
import { renderSchema } from './render-schema.ts'

const nonceMark = '{nonce}'

/** The description of the API as a page; `withNonce` gives it the nonce of an answer. */
export const renderReference = ({ info, tags, paths, components }: OpenAPI) => {
  const calls = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]): Call => ({ method, path, operation })),
  )
  const { text } = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${info.title} API</title>
        <style nonce="${nonceMark}">
          ${new Html(referenceStyle)}
        </style>
      </head>
      <body>
        <header>
          <h1>${info.title} API</h1>
          <p>${info.description} The same for programs: <a href="/api/openapi.json">openapi.json</a>.</p>
          <search>
            <label for="search">Search the calls</label>
            <input id="search" type="search" autocomplete="off" />
            <p id="result" role="status"></p>
          </search>
          <nav aria-label="Areas">
            <ul>
              ${tags.map(({ name }) => html`<li><a href="#area-${idOf(name)}">${name}</a></li>`)}
              <li><a href="#schemas">schemas</a></li>
            </ul>
          </nav>
        </header>
        <main>
          ${tags.map(({ name, description }) => renderArea(name, description, calls))}
          <section id="schemas">
            <h2>Schemas</h2>
            ${Object.entries(components.schemas).map(
              ([name, schema]) =>
                html`<details id="schema-${name}">
                  <summary><code>${name}</code></summary>
                  ${schema.description && html`<p>${schema.description}</p>`} ${renderSchema(schema)}
                </details>`,
            )}
          </section>
        </main>
        <script nonce="${nonceMark}">
          ${new Html(referenceScript)}
        </script>
      </body>
    </html>`
  return { withNonce: (nonce: string) => text.replaceAll(nonceMark, nonce) }
}

const renderArea = (name: string, description: string | undefined, calls: readonly Call[]): Html =>
  html`<section class="area" id="area-${idOf(name)}">
    <h2>${name}</h2>
    ${description && html`<p>${description}</p>`}
    ${calls.filter(({ operation }) => operation.tags.includes(name)).map(renderOperation)}
  </section>`

const idOf = (name: string) => name.replaceAll(' ', '-')
