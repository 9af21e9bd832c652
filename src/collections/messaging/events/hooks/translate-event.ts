import type { FieldHook } from 'payload'
import { toLanguage } from '../../../../i18n/language.ts'
import { describeEvent } from '../describe-event.ts'
import { nameHook } from '../../../../kernel/name-hook.ts'

/** Events of the product are stored without text, and translated to the reader's language on read. */
export const translateEvent = (part: 'text' | 'title'): FieldHook =>
  nameHook(`translateEvent(${part})`, ({ value, data, req }) => {
    if (value || typeof data?.type !== 'string') return value
    return describeEvent({ type: data.type, data: data.data }, toLanguage(req.i18n.language))[part] || value
  })
