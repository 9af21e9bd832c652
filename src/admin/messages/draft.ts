import { reduceFieldsToValues } from 'payload/shared'
import type { FormState } from 'payload'
import { isListAudience, recipientLists } from '../../collections/messaging/messages/audience.ts'
import { translationOf } from '../../collections/messaging/translations/translation-of.ts'
import { languages } from '../../i18n/language.ts'
import { isRecord } from '../../kernel/is-record.ts'

/** The recipients of a message, as the API takes them. */
export type Asked = Record<string, unknown>

export type Draft = Asked & { title: string; body: string }

/** The part of the form that is sent, without the values of an audience that is no longer chosen. */
export const draftOf = (fields: FormState): Draft => {
  const { title, body, language, translations } = valuesOf(fields)
  return {
    ...askedOf(fields),
    ...{ title: textOf(title), body: textOf(body), language },
    translations: Object.fromEntries(
      languages.flatMap((each) => {
        const words = translationOf({ translations }, each)
        return words ? [[each, words]] : []
      }),
    ),
  }
}

export const askedOf = (fields: FormState): Asked => {
  const { kind, audience, filter, ...lists } = valuesOf(fields)
  if (audience === 'filter') return { kind, audience, filter: isRecord(filter) ? filledIn(filter) : {} }
  if (!isListAudience(audience)) return { kind, audience }
  const list = recipientLists[audience]
  return { kind, audience, [list]: lists[list] ?? [] }
}

/** Whether there are recipients to count. */
export const hasRecipients = ({ kind: _kind, audience, ...named }: Asked): boolean =>
  audience === 'everyone' || Object.values(named).some((value) => Object.keys(value ?? {}).length > 0)

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const valuesOf = (fields: FormState): Record<string, unknown> => reduceFieldsToValues(fields, true)

const filledIn = (filter: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => (value ?? '') !== ''))
