import type { Texts } from '../text.ts'

export const brandTexts = {
  colour: { en: 'Brand colour', de: 'Markenfarbe' },
  colourHelp: {
    en: 'Of buttons and links in the panel, the portal and e-mails. Links are made darker or lighter where they could not be read.',
    de: 'Für Schaltflächen und Links in Verwaltung, Portal und E-Mails. Links werden dunkler oder heller, wo man sie sonst nicht lesen könnte.',
  },
  colourWrong: {
    en: 'Enter a colour as # and six digits, such as #1d4ed8.',
    de: 'Geben Sie die Farbe als # mit sechs Stellen an, zum Beispiel #1d4ed8.',
  },
  logo: { en: 'Logo', de: 'Logo' },
  logoHelp: {
    en: 'PNG, JPEG or GIF, 64 kB at most. It stands beside the brand name in the panel, the portal and e-mails, 32 pixels high.',
    de: 'PNG, JPEG oder GIF, höchstens 64 kB. Es steht neben dem Markennamen in Verwaltung, Portal und E-Mails, 32 Pixel hoch.',
  },
  logoWrong: {
    en: 'This is no PNG, JPEG or GIF. Choose another file.',
    de: 'Das ist kein PNG, JPEG oder GIF. Wählen Sie eine andere Datei.',
  },
  logoTooLarge: {
    en: 'The file is larger than 64 kB. Choose a smaller one.',
    de: 'Die Datei ist größer als 64 kB. Wählen Sie eine kleinere.',
  },
  chooseLogo: { en: 'Choose a file', de: 'Datei auswählen' },
  removeLogo: { en: 'Remove the logo', de: 'Logo entfernen' },
  noLogo: { en: 'None yet', de: 'Noch keines' },
} as const satisfies Texts
