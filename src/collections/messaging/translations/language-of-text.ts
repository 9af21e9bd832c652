import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../../database/run-sql.ts'
import { language } from '../../../fields/language.ts'
import type { SingleTextField } from '../../../fields/single-text-field.ts'
import { toLanguage, type Language } from '../../../i18n/language.ts'
import { translationTexts as texts } from '../../../i18n/texts/translations.ts'
import { nameHook } from '../../../kernel/name-hook.ts'

/** The language in which a text itself is written; that of the settings unless another is named. */
export const languageOfText = (admin: SingleTextField['admin'] = {}): SingleTextField => {
  const field = language()
  return {
    ...field,
    label: texts.language,
    defaultValue: async ({ req }: { req: PayloadRequest }) => standardLanguage(req),
    hooks: {
      beforeChange: [
        nameHook('fillLanguage', async ({ value, originalDoc, req }) =>
          value === null || value === '' || (value === undefined && !originalDoc?.language)
            ? standardLanguage(req)
            : value,
        ),
      ],
      ...field.hooks,
    },
    admin: { ...field.admin, description: texts.languageHelp, disableListColumn: true, ...admin },
  }
}

const standardLanguage = async (req: PayloadRequest): Promise<Language> => {
  const [row] = await runSql(req, sql`select default_language as language from settings limit 1`)
  return toLanguage(typeof row?.language === 'string' ? row.language : undefined)
}
