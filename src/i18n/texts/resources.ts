import type { Texts } from '../text.ts'

export const resourceTexts = {
  name: { en: 'Name', de: 'Name' },
  customer: { en: 'Belongs to', de: 'Gehört zu' },
  customerHelp: {
    en: 'The account that owns it. Leave empty for nobody yet; then only staff see it.',
    de: 'Das Konto, dem es gehört. Leer lassen, dann gehört es noch niemandem, und nur Mitarbeiter sehen es.',
  },
  status: { en: 'On or off', de: 'An oder aus' },
  statusHelp: {
    en: 'It runs only while its account is on, too.',
    de: 'Läuft nur, solange auch das Konto an ist.',
  },
  effectiveStatusHelp: {
    en: 'Off because its account, or one above it, is off.',
    de: 'Aus, weil das Konto oder ein übergeordnetes aus ist.',
  },
  externalId: { en: 'Number', de: 'Nummer' },
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
