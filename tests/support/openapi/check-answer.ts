import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { isRecord } from '../../../src/kernel/is-record.ts'
import { operationsOf, readDescription } from './operations.ts'

type Asked = { method: string; url: string; status: number; type: string | null; body: unknown; text: string }

const made = new Map<string, ReturnType<typeof makeChecker>>()

/**
 * Compares an answer with what the description, `openapi.json` unless said, says of its operation, by status and body. A field that is not described
 * is an error too.
 * @throws Error that names the operation, the place and the reason
 */
export const checkAnswer = (asked: Asked, file = 'openapi.json'): void => {
  const { pathname } = new URL(asked.url)
  if (!pathname.startsWith('/api/') || !asked.type?.startsWith('application/')) return
  const check = made.get(file) ?? makeChecker(file)
  made.set(file, check)
  check(asked, pathname)
}

const makeChecker = (file: string) => {
  const description = readDescription(file)
  const find = operationsOf(description)
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true })
  addFormats(ajv)
  ajv.addSchema({ $id: 'openapi', ...close(description) })
  const compiled = new Map<string, ValidateFunction>()

  const validatorOf = (pointer: string): ValidateFunction => {
    const known = compiled.get(pointer)
    if (known) return known
    const validate = ajv.compile({ $ref: `openapi${pointer}/content/application~1json/schema` })
    compiled.set(pointer, validate)
    return validate
  }

  return ({ method, status, type, body, text }: Asked, pathname: string): void => {
    if (method === 'HEAD' || method === 'OPTIONS') return
    const operation = find(method, pathname)
    if (!operation && (status >= 400 || isOfThePanel(pathname) || isOfNothing(body))) return
    const fail = (reason: string) => {
      const name = operation?.name ?? `${method} ${pathname}`
      throw new Error(
        `openapi.json does not describe the ${status} of ${name}: ${reason}\n${text.slice(0, 800)}`,
      )
    }
    if (!operation) return fail('there is no such operation.')
    const pointer = operation.pointers[String(status)]
    if (!pointer) return fail('this status is not among its answers.')
    if (!type?.includes('json')) return
    const validate = validatorOf(pointer)
    if (!validate(body)) fail(reasonsOf(validate))
  }
}

const reasonsOf = ({ errors }: ValidateFunction): string =>
  (errors ?? [])
    .map(({ instancePath, message, params }) => `body${instancePath} ${message} ${JSON.stringify(params)}`)
    .join(', ')

/** The panel's own questions, which are no part of the public API. */
const isOfThePanel = (pathname: string) => /^\/api\/(payload-preferences\/|.*\/access\b)/.test(pathname)

/** A bulk write that nobody may do, and that found nothing to do it to. */
const isOfNothing = (body: unknown) =>
  isRecord(body) && Array.isArray(body.docs) && body.docs.length === 0 && Array.isArray(body.errors)

/** Objects hold the fields that are described, and no others. */
const close = (schema: unknown): Record<string, unknown> => {
  const closed = closeValue(schema)
  return isRecord(closed) ? closed : {}
}

const closeValue = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(closeValue)
  if (!isRecord(value)) return value
  const inner = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, closeValue(each)]))
  const isOpen = !isRecord(value.properties) || 'additionalProperties' in value || value.type !== 'object'
  return isOpen ? inner : { ...inner, additionalProperties: false }
}
