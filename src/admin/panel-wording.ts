/** Where Payload's own words are too technical for the people who use the panel. */
export const panelWording = {
  en: {
    general: {
      noLabel: '–',
      untitled: 'new',
      createNew: 'Create new',
      documentIsTrashed: 'This is in the trash and cannot be edited.',
      payloadSettings: 'Display',
      adminTheme: 'Appearance',
    },
    error: { correctInvalidFields: 'Please check the marked fields and try again.' },
  },
  de: {
    general: {
      noLabel: '–',
      untitled: 'neu',
      createNew: 'Neu anlegen',
      documentIsTrashed: 'Dies liegt im Papierkorb und kann nicht bearbeitet werden.',
      createNewLabel: '{{label}} neu anlegen',
      creatingNewLabel: '{{label}} neu anlegen',
      payloadSettings: 'Anzeige',
      adminTheme: 'Erscheinungsbild',
    },
    error: { correctInvalidFields: 'Bitte prüfen Sie die markierten Felder und versuchen Sie es erneut.' },
  },
}
