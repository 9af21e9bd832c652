/** Replaces those of Payload's texts that are too technical for users of the panel or, in German, informal. */
export const panelWording = {
  en: {
    general: {
      noLabel: '–',
      untitled: 'new',
      createNew: 'New',
      createNewLabel: 'New {{label}}',
      creatingNewLabel: 'New {{label}}',
      searchBy: '{{label}}',
      or: 'or',
      sorryNotFound: 'There is nothing at this address, or nothing any more.',
      documentIsTrashed: 'This is in the trash and cannot be edited.',
      payloadSettings: 'Display',
      adminTheme: 'Appearance',
    },
    authentication: {
      loggedOutInactivity: 'You were signed out, because nothing happened for a while.',
      loggedOutSuccessfully: 'You are signed out.',
      logOut: 'Sign out',
      stayLoggedIn: 'Stay signed in',
      youAreInactive:
        'Nothing has happened for a while. For your safety you will be signed out soon. Would you like to stay signed in?',
    },
    error: {
      correctInvalidFields: 'Please check the marked fields and try again.',
      documentNotFound: 'This is not there, or no longer.',
      notAllowedToAccessPage: 'You are not allowed to open this page. Please ask an administrator.',
      notAllowedToPerformAction: 'You are not allowed to do this. Please ask an administrator.',
      unauthorized: 'Please sign in first.',
    },
    fields: { toggleBlock: 'Show or hide this part' },
  },
  de: {
    authentication: {
      loggedOutInactivity: 'Sie wurden abgemeldet, weil längere Zeit nichts geschah.',
      loggedOutSuccessfully: 'Sie sind abgemeldet.',
      youAreInactive:
        'Seit einiger Zeit ist nichts geschehen. Zu Ihrer Sicherheit werden Sie bald abgemeldet. Möchten Sie angemeldet bleiben?',
    },
    general: {
      noLabel: '–',
      aboutToDelete: 'Möchten Sie {{label}} <1>{{title}}</1> wirklich löschen?',
      aboutToDeleteCount_one: 'Möchten Sie {{count}} {{label}} wirklich löschen?',
      aboutToDeleteCount_many: 'Möchten Sie {{count}} {{label}} wirklich löschen?',
      aboutToDeleteCount_other: 'Möchten Sie {{count}} {{label}} wirklich löschen?',
      changesNotSaved:
        'Ihre Änderungen sind nicht gespeichert. Wenn Sie diese Seite verlassen, gehen sie verloren.',
      documentOutOfDate: 'Jemand anderes hat dies inzwischen geändert. Sie sehen einen älteren Stand.',
      enterAValue: 'Geben Sie einen Wert ein',
      sorryNotFound: 'Unter dieser Adresse gibt es nichts, oder nichts mehr.',
      unsavedChanges: 'Es gibt ungespeicherte Änderungen. Speichern oder verwerfen Sie diese zuerst.',
      untitled: 'neu',
      createNew: 'Neu anlegen',
      documentIsTrashed: 'Dies liegt im Papierkorb und kann nicht bearbeitet werden.',
      searchBy: '{{label}}',
      createNewLabel: '{{label}} neu anlegen',
      creatingNewLabel: '{{label}} neu anlegen',
      payloadSettings: 'Anzeige',
      adminTheme: 'Erscheinungsbild',
    },
    error: {
      correctInvalidFields: 'Bitte prüfen Sie die markierten Felder und versuchen Sie es erneut.',
      deletingTitle:
        '{{title}} konnte nicht gelöscht werden. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
      documentNotFound: 'Das gibt es nicht, oder nicht mehr.',
      notAllowedToAccessPage: 'Für diese Seite fehlt Ihnen die Berechtigung.',
      notAllowedToPerformAction: 'Dafür fehlt Ihnen die Berechtigung.',
      unauthorized: 'Bitte melden Sie sich zuerst an.',
    },
    fields: { toggleBlock: 'Diesen Teil ein- oder ausblenden' },
    validation: {
      emailAddress: 'Bitte geben Sie eine gültige E-Mail-Adresse an.',
      enterNumber: 'Bitte geben Sie eine Zahl ein.',
    },
  },
}
