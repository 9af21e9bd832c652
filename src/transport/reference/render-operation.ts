import type { Operation, Parameter } from '../openapi/operation.ts'
import { html, type Html } from './html.ts'
import { renderSchema, renderType } from './render-schema.ts'

export type Call = { method: string; path: string; operation: Operation }

/** One call: what it takes, what it answers, and how it fails. */
export const renderOperation = ({ method, path, operation }: Call): Html => {
  const { operationId, summary, description, parameters, requestBody, responses, security } = operation
  const search = `${method} ${path} ${summary} ${operationId}`.toLowerCase()
  return html`<details class="call" id="${operationId}" data-search="${search}">
    <summary>
      <span class="method ${method}">${method.toUpperCase()}</span> <code>${path}</code>
      <span class="says">${summary}</span>
    </summary>
    ${description && html`<p>${description}</p>`} ${security && html`<p>Needs no sign-in.</p>`}
    ${
      parameters &&
      html`<h4>Parameters</h4>
        <ul class="fields">
          ${parameters.map(renderParameter)}
        </ul>`
    }
    ${
      requestBody &&
      html`<h4>Body</h4>
        ${Object.values(requestBody.content).map(({ schema }) => renderSchema(schema))}`
    }
    <h4>Answers</h4>
    <ul class="fields">
      ${Object.entries(responses).map(renderResponse)}
    </ul>
  </details>`
}

const renderParameter = ({ name, in: place, required, description, schema }: Parameter): Html =>
  html`<li>
    <code>${name}</code> <span class="type">${place}, ${renderType(schema)}</span>
    ${required && html`<strong>required</strong>`} ${description && html`<br />${description}`}
  </li>`

const renderResponse = ([status, response]: [string, Operation['responses'][string]]): Html =>
  html`<li>
    <code>${status}</code> ${response.description.replaceAll('`', '')}
    ${
      'content' in response &&
      Object.entries(response.content).map(
        ([media, { schema }]) => html`<span class="type">${media}</span> ${renderSchema(schema)}`,
      )
    }
  </li>`
