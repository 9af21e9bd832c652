import type { Language } from '../language.ts'
import type { Text, Texts } from '../text.ts'

export const languageNames: Record<Language, Text> = {
  en: { en: 'English', de: 'Englisch' },
  de: { en: 'German', de: 'Deutsch' },
}

/** The texts of what is written once for readers of several languages. */
export const translationTexts = {
  language: { en: 'Language of the text', de: 'Sprache des Textes' },
  languageHelp: {
    en: 'The language of the text above. Everybody reads it for whom there is no translation.',
    de: 'Die Sprache des Textes oben. Ihn lesen alle, für deren Sprache es keine Übersetzung gibt.',
  },
  translations: { en: 'Translations', de: 'Übersetzungen' },
  translationsHelp: {
    en: 'The same in the other languages of your readers. Each reads their own.',
    de: 'Dasselbe in den anderen Sprachen Ihrer Leser. Alle lesen ihre eigene.',
  },
  languages: { en: 'Languages', de: 'Sprachen' },
  missing: {
    en: '{missing} is missing: these readers see the text in {shown}.',
    de: '{missing} fehlt: Diese Leser sehen den Text auf {shown}.',
  },
  complete: {
    en: 'Complete: every reader gets their own language.',
    de: 'Vollständig: Alle lesen ihre eigene Sprache.',
  },
  columnMissing: { en: '{language} is missing', de: '{language} fehlt' },
  columnOriginal: { en: '{language}: original', de: '{language}: Original' },
  stillOriginal: {
    en: '{language} still has the original wording.',
    de: '{language} hat noch den ursprünglichen Wortlaut.',
  },
  ownLanguage: {
    en: 'The text itself is in this language already. Please write it there, or choose another language for it.',
    de: 'Der Text selbst ist schon in dieser Sprache. Bitte schreiben Sie ihn dort oder wählen Sie für ihn eine andere Sprache.',
  },
  whole: {
    en: 'A translation has everything that the text itself has. Please write this too, or leave the whole language empty.',
    de: 'Eine Übersetzung hat alles, was der Text selbst hat. Bitte ergänzen Sie das oder lassen Sie die ganze Sprache leer.',
  },
  previewLanguage: { en: 'Preview for readers of', de: 'Vorschau für Leser von' },
} as const satisfies Texts
