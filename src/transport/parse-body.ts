import { Problem } from '../kernel/errors/problem.ts'
import { requestTexts } from '../i18n/texts/requests.ts'
import { checkJson } from '../input/check-json.ts'

const maxDepth = 32

/**
 * The data of a request: JSON, or the one-part form in which the panel sends JSON. An empty body is an empty object.
 * @throws Problem `unsupported_media_type` or `bad_request`
 */
export const parseBody = async (body: Buffer, contentType: string | undefined): Promise<unknown> => {
  const type = contentType?.split(';', 1)[0]?.trim().toLowerCase()
  if (type === 'multipart/form-data' && contentType) return parseJson(await readPanelForm(body, contentType))
  if (body.length === 0) return {}
  if (type !== 'application/json') throw new Problem('unsupported_media_type')
  return parseJson(decode(body))
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

const decode = (body: Buffer): string => {
  try {
    return utf8.decode(body)
  } catch {
    throw new Problem('bad_request', { text: requestTexts.body.encoding })
  }
}

const parseJson = (text: string): unknown => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Problem('bad_request', { text: requestTexts.body.broken })
  }
  checkJson(value, maxDepth)
  return value
}

/** The panel's forms contain only one text part, `_payload`. There are no uploads. */
const readPanelForm = async (body: Buffer, contentType: string): Promise<string> => {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => undefined)
  const entries = form ? [...form.entries()] : []
  const [entry] = entries
  if (entries.length !== 1 || entry?.[0] !== '_payload' || typeof entry[1] !== 'string')
    throw new Problem('unsupported_media_type')
  return entry[1]
}
