import type { SanitizedConfig } from 'payload'
import { checkData } from '../input/check-data.ts'
import { fieldForbidden } from '../kernel/errors/field-forbidden.ts'
import type { JsonRecord } from '../kernel/is-record.ts'
import { fieldsOf } from './fields-of.ts'
import type { Route } from './routes.ts'

type Asked = { route: Route; id: string | undefined; config: SanitizedConfig }

/**
 * Checks the document that a write sends. One that was read is accepted as it is, with what reading adds to its fields.
 * @throws Problem `validation_failed`, `unknown_field`, or `field_forbidden` for another id
 */
export const checkBody = (data: JsonRecord, asked: Asked): void => {
  const added = addedBy(asked)
  const isOfGlobal = asked.route.global !== undefined
  checkData(fieldsOf(asked.route, asked.config), data, [...added.keys()], { isOfGlobal })
  for (const [name, value] of added) {
    const sent = data[name]
    const isSame = typeof sent === 'string' && (value === anything || sent.toLowerCase() === value)
    if (sent !== undefined && sent !== null && !isSame) throw fieldForbidden(name)
  }
}

/** Of a global there is one document, whatever its id. */
const anything = Symbol('any text')

type Added = Map<string, string | typeof anything | undefined>

/** The names that reading adds, and their values; undefined where there is none yet, or more than one. */
const addedBy = ({ route, id, config }: Asked): Added => {
  const { collection, global } = route
  if (global)
    return new Map<string, string | typeof anything>([
      ['globalType', global],
      ['id', anything],
    ])
  const isAuth = config.collections.some(({ slug, auth }) => slug === collection && Boolean(auth))
  return new Map([['id', id], ...(isAuth ? [['collection', collection] as const] : [])])
}
