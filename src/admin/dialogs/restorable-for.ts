import type { Language } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { deleteTexts } from '../../i18n/texts/dialogs.ts'

/** How long a document in the trash can be restored. */
export const restorableFor = (trashDays: number, language: Language): string =>
  trashDays > 0
    ? fillText(deleteTexts.restorableDays, language, { days: trashDays })
    : deleteTexts.restorable[language]
