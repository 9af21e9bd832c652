import type { FieldHook } from 'payload'
import { languages } from '../../../../i18n/language.ts'
import { isRecord } from '../../../../kernel/is-record.ts'

/** The languages in which staff wrote something. */
export const readEdited: FieldHook = ({ data }) =>
  languages.filter((language) => {
    const words: unknown = data?.[language]
    return isRecord(words) && Boolean(words.subject || words.body)
  })
