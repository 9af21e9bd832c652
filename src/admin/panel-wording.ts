/** Where Payload's own words are too technical for the people who use the panel. */
export const panelWording = {
  en: {
    general: { noLabel: '–', untitled: 'new', createNew: 'Create new', noResultsDescription: '' },
    error: { correctInvalidFields: 'Please check the marked fields and try again.' },
  },
  de: {
    general: { noLabel: '–', untitled: 'neu', createNew: 'Neu erstellen', noResultsDescription: '' },
    error: { correctInvalidFields: 'Bitte prüfen Sie die markierten Felder und versuchen Sie es erneut.' },
  },
}
