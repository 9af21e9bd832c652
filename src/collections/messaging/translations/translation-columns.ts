import { languages } from '../../../i18n/language.ts'

/** The translations of a row as JSON, in the shape of `text-for.ts`: a select list for a table called `alias`. */
export const translationColumns = (alias: string, fields: readonly string[]): string => {
  const perLanguage = languages.map((language) => {
    const words = fields.map((field) => `'${field}', ${alias}.translations_${language}_${field}`)
    return `'${language}', jsonb_build_object(${words.join(', ')})`
  })
  return `${alias}.language, jsonb_build_object(${perLanguage.join(', ')}) as translations`
}
