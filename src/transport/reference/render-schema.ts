import type { JsonSchema } from '../openapi/json-schema.ts'
import { html, type Html } from './html.ts'

/** A schema as a list of its fields; another schema as a link to where it stands. */
export const renderSchema = (schema: JsonSchema): Html =>
  schema.properties
    ? html`<ul class="fields">
        ${Object.entries(schema.properties).map(([name, field]) =>
          renderField(name, field, schema.required?.includes(name) ?? false),
        )}
      </ul>`
    : html`<p>${renderType(schema)}</p>`

const renderField = (name: string, schema: JsonSchema, isRequired: boolean): Html => {
  const inner = schema.properties ? schema : schema.items?.properties ? schema.items : undefined
  return html`<li>
    <code>${name}</code> <span class="type">${renderType(schema)}</span>
    ${isRequired && html`<strong>required</strong>`}
    ${schema.description && html`<br />${schema.description}`} ${inner && renderSchema(inner)}
  </li>`
}

/** The type in a few words: `text (date-time) or null`. */
export const renderType = (schema: JsonSchema): Html => {
  const { $ref, oneOf, anyOf, items, enum: options } = schema
  if ($ref) {
    const name = $ref.replace('#/components/schemas/', '')
    return html`<a href="#schema-${name}">${name}</a>`
  }
  if (oneOf ?? anyOf) return join((oneOf ?? anyOf ?? []).map(renderType), ' or ')
  if (items) return html`list of ${renderType(items)}`
  if (options) return html`one of ${options.map((option) => html`<code>${JSON.stringify(option)}</code> `)}`
  return html`${typesOf(schema)}${boundsOf(schema)}`
}

const join = (parts: readonly Html[], word: string): Html =>
  html`${parts.map((part, at) => html`${at > 0 && word}${part}`)}`

const words: Record<string, string> = { string: 'text', integer: 'whole number', boolean: 'true or false' }

const typesOf = ({ type = 'any value', format }: JsonSchema): string => {
  const types = typeof type === 'string' ? [type] : type
  return types.map((each) => (each === 'string' && format ? format : (words[each] ?? each))).join(' or ')
}

const boundsOf = ({ minimum, maximum, maxLength, default: usual }: JsonSchema): string =>
  [
    ...(minimum !== undefined ? [`from ${minimum}`] : []),
    ...(maximum !== undefined ? [`to ${maximum}`] : []),
    ...(maxLength !== undefined ? [`${maxLength} characters at most`] : []),
    ...(usual !== undefined ? [`${JSON.stringify(usual)} unless given`] : []),
  ]
    .map((bound) => `, ${bound}`)
    .join('')
