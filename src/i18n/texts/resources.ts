import type { Texts } from '../text.ts'

export const resourceTexts = {
  name: { en: 'Name', de: 'Name' },
  customer: { en: 'Belongs to', de: 'Gehört zu' },
  customerHelp: {
    en: 'The account that owns it. Empty: nobody yet, only staff see it.',
    de: 'Das Konto, dem es gehört. Leer: noch niemandem, nur Mitarbeiter sehen es.',
  },
  status: { en: 'Switch', de: 'Schalter' },
  statusHelp: {
    en: 'Its own switch. It runs only while its account is enabled as well.',
    de: 'Der eigene Schalter. Es läuft nur, solange auch sein Konto aktiviert ist.',
  },
  effectiveStatusHelp: {
    en: 'Disabled because its account, or one above it, is disabled.',
    de: 'Deaktiviert, weil sein Konto oder ein übergeordnetes deaktiviert ist.',
  },
  externalIdHelp: {
    en: 'Its number in your other systems.',
    de: 'Seine Nummer in Ihren anderen Systemen.',
  },
  assigned: { en: '{kind} assigned: {count}.', de: '{kind} zugeordnet: {count}.' },
  unassigned: { en: '{kind} unassigned: {count}.', de: '{kind} ohne Zuordnung: {count}.' },
  assignList: {
    en: 'This must be a list of ids.',
    de: 'Hier wird eine Liste von Ids erwartet.',
  },
  assignNone: {
    en: 'Please choose at least one.',
    de: 'Bitte wählen Sie mindestens einen Eintrag.',
  },
  assignTooMany: {
    en: 'At most {limit} can be assigned at once. Please choose fewer.',
    de: 'Es können höchstens {limit} auf einmal zugeordnet werden. Bitte wählen Sie weniger.',
  },
} as const satisfies Texts
