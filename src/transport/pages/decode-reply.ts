import { Problem } from '../../kernel/errors/problem.ts'
import { requestTexts } from '../../i18n/texts/requests.ts'
import { isRecord } from '../../kernel/is-record.ts'

/**
 * The arguments of a server function, from the text in which React sends them: JSON whose strings that begin with `$`
 * stand for other values. Only those are accepted that a form or a list of the panel sends; React would answer any other
 * one with a failure of its own.
 * @throws Problem `bad_request`
 */
export const decodeReply = (sent: unknown): unknown => {
  const decode = (value: unknown, path: string[]): unknown => {
    if (typeof value === 'string') return value.startsWith('$') ? decodeText(value, path) : value
    if (Array.isArray(value)) return value.map((entry, at) => decode(entry, [...path, String(at)]))
    if (!isRecord(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [key, decode(entry, [...path, key])]),
    )
  }

  const decodeText = (text: string, path: string[]): unknown => {
    if (text.startsWith('$$')) return text.slice(1)
    if (Object.hasOwn(constants, text)) return constants[text]
    if (/^\$D\d/.test(text) && !Number.isNaN(Date.parse(text.slice(2)))) return new Date(text.slice(2))
    if (/^\$n-?\d{1,300}$/.test(text)) return BigInt(text.slice(2))
    if (/^\$0:./.test(text)) return referred(text.slice(3).split(':'), path)
    throw unreadable()
  }

  /** An object that the same arguments contain elsewhere. */
  const referred = (target: string[], path: string[]): unknown => {
    if (target.every((key, at) => path[at] === key)) throw unreadable()
    let found: unknown = sent
    for (const key of target) {
      if ((!isRecord(found) && !Array.isArray(found)) || !Object.hasOwn(found, key)) throw unreadable()
      found = Reflect.get(found, key)
    }
    if (!isRecord(found) && !Array.isArray(found)) throw unreadable()
    return found
  }

  return decode(sent, [])
}

/** A function or an element, which stays in the browser. */
const opaque = Symbol('opaque')

const constants: Record<string, unknown> = {
  $undefined: undefined,
  $NaN: NaN,
  $Infinity: Infinity,
  '$-Infinity': -Infinity,
  '$-0': -0,
  $T: opaque,
}

const unreadable = () => new Problem('bad_request', { text: requestTexts.body.broken })
