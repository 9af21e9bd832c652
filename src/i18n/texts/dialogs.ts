import type { Texts } from '../text.ts'

export const dialogTexts = {
  actions: { en: 'Actions', de: 'Aktionen' },
  cancel: { en: 'Cancel', de: 'Abbrechen' },
  working: { en: 'One moment …', de: 'Einen Moment …' },
  counting: { en: 'Counting what this affects …', de: 'Es wird gezählt, was davon betroffen ist …' },
  failed: {
    en: 'That did not work. Please try again in a moment.',
    de: 'Das hat nicht geklappt. Bitte versuchen Sie es gleich noch einmal.',
  },
  optional: { en: '{label} (optional)', de: '{label} (optional)' },
  typeName: {
    en: 'To confirm, type the name “{name}”',
    de: 'Zur Bestätigung geben Sie den Namen „{name}“ ein',
  },
  unnamed: { en: 'without a name', de: 'ohne Namen' },
  showInTree: { en: 'Show in tree', de: 'Im Baum anzeigen' },
} as const satisfies Texts

export const disableTexts = {
  action: { en: 'Disable…', de: 'Deaktivieren…' },
  heading: { en: 'Disable “{name}”?', de: '„{name}“ deaktivieren?' },
  confirm: { en: 'Disable', de: 'Deaktivieren' },
  until: { en: 'Until', de: 'Bis' },
  untilPast: { en: 'Please choose a time to come.', de: 'Bitte wählen Sie einen Zeitpunkt in der Zukunft.' },
  reversible: {
    en: 'Nothing is lost. When you enable the account again, everything is as it was before.',
    de: 'Nichts geht verloren. Wenn Sie das Konto wieder aktivieren, ist alles wie zuvor.',
  },
  tells: {
    en: 'The managers of this account get an e-mail about it, with the reason, unless the settings say otherwise.',
    de: 'Die Verwalter dieses Kontos erhalten darüber eine E-Mail mit dem Grund, sofern die Einstellungen nichts anderes vorsehen.',
  },
  done: { en: '“{name}” is disabled.', de: '„{name}“ ist deaktiviert.' },
} as const satisfies Texts

export const enableTexts = {
  action: { en: 'Enable…', de: 'Aktivieren…' },
  heading: { en: 'Enable “{name}”?', de: '„{name}“ aktivieren?' },
  confirm: { en: 'Enable', de: 'Aktivieren' },
  tells: {
    en: 'The managers of this account get an e-mail about it, unless the settings say otherwise.',
    de: 'Die Verwalter dieses Kontos erhalten darüber eine E-Mail, sofern die Einstellungen nichts anderes vorsehen.',
  },
  done: { en: '“{name}” is enabled.', de: '„{name}“ ist aktiviert.' },
} as const satisfies Texts

export const moveTexts = {
  action: { en: 'Move…', de: 'Verschieben…' },
  heading: { en: 'Move “{name}”', de: '„{name}“ verschieben' },
  place: { en: 'New place below', de: 'Neuer Platz unter' },
  placeHelp: {
    en: 'Type a part of the name and choose the account that this one is to belong to.',
    de: 'Geben Sie einen Teil des Namens ein und wählen Sie das Konto, zu dem dieses gehören soll.',
  },
  top: { en: 'At the top (below no account)', de: 'Ganz oben (unter keinem Konto)' },
  confirm: { en: 'Move', de: 'Verschieben' },
  done: { en: '“{name}” was moved.', de: '„{name}“ wurde verschoben.' },
} as const satisfies Texts

export const deleteTexts = {
  action: { en: 'Delete…', de: 'Löschen…' },
  heading: { en: 'Delete “{name}”?', de: '„{name}“ löschen?' },
  headingMany: { en: 'Delete {count} entries?', de: '{count} Einträge löschen?' },
  confirm: { en: 'Delete', de: 'Löschen' },
  restorableDays: {
    en: 'It goes into the trash and can be restored for {days} days.',
    de: 'Es kommt in den Papierkorb und kann {days} Tage lang wiederhergestellt werden.',
  },
  restorable: {
    en: 'It goes into the trash and can be restored from there.',
    de: 'Es kommt in den Papierkorb und kann von dort wiederhergestellt werden.',
  },
  noSignIn: {
    en: 'From now on nobody can sign in with it.',
    de: 'Ab sofort kann sich damit niemand mehr anmelden.',
  },
  done: { en: '“{name}” is in the trash.', de: '„{name}“ liegt im Papierkorb.' },
  doneMany: { en: '{count} entries are in the trash.', de: '{count} Einträge liegen im Papierkorb.' },
} as const satisfies Texts

export const restoreTexts = {
  action: { en: 'Restore…', de: 'Wiederherstellen…' },
  heading: { en: 'Restore “{name}”?', de: '„{name}“ wiederherstellen?' },
  headingMany: { en: 'Restore {count} entries?', de: '{count} Einträge wiederherstellen?' },
  body: { en: 'It will be as it was before.', de: 'Danach ist es wie zuvor.' },
  bodyAccount: {
    en: 'The account comes back with the accounts, users and resources that went with it, all as they were before.',
    de: 'Das Konto kommt mit den Konten, Benutzern und Ressourcen zurück, die mit ihm gelöscht wurden, alles wie zuvor.',
  },
  confirm: { en: 'Restore', de: 'Wiederherstellen' },
  done: { en: '“{name}” is back.', de: '„{name}“ ist wieder da.' },
  doneMany: { en: '{count} entries are back.', de: '{count} Einträge sind wieder da.' },
} as const satisfies Texts

export const purgeTexts = {
  action: { en: 'Delete permanently…', de: 'Endgültig löschen…' },
  heading: { en: 'Delete “{name}” permanently?', de: '„{name}“ endgültig löschen?' },
  headingMany: { en: 'Delete {count} entries permanently?', de: '{count} Einträge endgültig löschen?' },
  warning: { en: 'This cannot be undone.', de: 'Das lässt sich nicht rückgängig machen.' },
  bodyAccount: {
    en: 'All accounts, users and resources that lie in it are gone as well.',
    de: 'Auch alle Konten, Benutzer und Ressourcen, die darin liegen, sind dann weg.',
  },
  typeWord: {
    en: 'To confirm, type “{word}”',
    de: 'Zur Bestätigung geben Sie „{word}“ ein',
  },
  word: { en: 'delete', de: 'löschen' },
  confirm: { en: 'Delete permanently', de: 'Endgültig löschen' },
  done: { en: '“{name}” is gone for good.', de: '„{name}“ ist endgültig gelöscht.' },
  doneMany: { en: '{count} entries are gone for good.', de: '{count} Einträge sind endgültig gelöscht.' },
} as const satisfies Texts

export const assignTexts = {
  action: { en: 'Assign…', de: 'Zuordnen…' },
  heading: { en: 'Assign {count} {kinds}', de: '{count} {kinds} zuordnen' },
  account: { en: 'Account', de: 'Konto' },
  accountHelp: {
    en: 'Type a part of the name and choose the account.',
    de: 'Geben Sie einen Teil des Namens ein und wählen Sie das Konto.',
  },
  nobody: { en: 'Nobody (not assigned)', de: 'Niemandem (ohne Zuordnung)' },
  confirm: { en: 'Assign', de: 'Zuordnen' },
  done: { en: '{count} {kinds} assigned to “{name}”.', de: '{count} {kinds} zugeordnet zu „{name}“.' },
  doneNobody: { en: '{count} {kinds} assigned to nobody.', de: '{count} {kinds} jetzt ohne Zuordnung.' },
} as const satisfies Texts

export const selectionTexts = {
  label: { en: 'What to do with the selection', de: 'Was mit der Auswahl geschehen soll' },
  some: { en: '{count} selected', de: '{count} ausgewählt' },
  progress: { en: '{done} of {count} done …', de: '{done} von {count} erledigt …' },
} as const satisfies Texts

export const pickerTexts = {
  loading: { en: 'Searching …', de: 'Es wird gesucht …' },
  none: { en: 'No account found.', de: 'Kein Konto gefunden.' },
  found: { en: '{count} to choose from.', de: '{count} zur Auswahl.' },
  more: {
    en: 'There are more. Type a part of the name.',
    de: 'Es gibt mehr. Geben Sie einen Teil des Namens ein.',
  },
  choose: { en: 'Please choose an account from the list.', de: 'Bitte wählen Sie ein Konto aus der Liste.' },
} as const satisfies Texts

export const stateTexts = {
  yes: { en: 'Yes', de: 'Ja' },
  no: { en: 'No', de: 'Nein' },
  disabledAbove: { en: 'Off with its account', de: 'Aus mit dem Konto' },
  until: { en: 'Until {moment}', de: 'Bis {moment}' },
  untilFurther: { en: 'Until somebody enables it again', de: 'Bis jemand es wieder aktiviert' },
} as const satisfies Texts

/** What an action does, line by line. `Kinds` and `kinds` are the name of the kind in the plural, or of one alone. */
export const impactTexts = {
  disable: {
    accountsNone: {
      en: 'No account changes at once: one above is off already.',
      de: 'Kein Konto ändert sich sofort: Ein übergeordnetes ist schon aus.',
    },
    accountsOne: { en: 'This disables this one account.', de: 'Deaktiviert wird nur dieses eine Konto.' },
    accounts: {
      en: 'This disables {count} accounts: this one and {below} below it.',
      de: 'Deaktiviert werden {count} Konten: dieses und {below} darunter.',
    },
    usersNone: { en: 'No user is affected.', de: 'Kein Benutzer ist betroffen.' },
    usersOne: { en: '1 user can no longer sign in.', de: '1 Benutzer kann sich nicht mehr anmelden.' },
    users: {
      en: '{count} users can no longer sign in.',
      de: '{count} Benutzer können sich nicht mehr anmelden.',
    },
    kind: {
      en: '{change} of {total} {kinds} will stop.',
      de: '{Kinds}: {change} von {total} ab sofort aus.',
    },
    kindStay: {
      en: '{change} of {total} {kinds} will stop, {stay} already off.',
      de: '{Kinds}: {change} von {total} ab sofort aus, {stay} schon vorher.',
    },
  },
  enable: {
    accountsNone: {
      en: 'No account runs again yet: one above is still off.',
      de: 'Noch läuft kein Konto wieder: Ein übergeordnetes ist weiterhin aus.',
    },
    accountsOne: { en: 'This enables this one account.', de: 'Aktiviert wird nur dieses eine Konto.' },
    accounts: {
      en: 'This enables {count} accounts: this one and {below} below it.',
      de: 'Aktiviert werden {count} Konten: dieses und {below} darunter.',
    },
    usersNone: { en: 'No user is affected.', de: 'Kein Benutzer ist betroffen.' },
    usersOne: { en: '1 user can sign in again.', de: '1 Benutzer kann sich wieder anmelden.' },
    users: { en: '{count} users can sign in again.', de: '{count} Benutzer können sich wieder anmelden.' },
    kind: {
      en: '{change} of {total} {kinds} will run again.',
      de: '{Kinds}: {change} von {total} wieder in Betrieb.',
    },
    kindStay: {
      en: '{change} of {total} {kinds} will run again, {stay} stay off.',
      de: '{Kinds}: {change} von {total} wieder in Betrieb, {stay} weiterhin aus.',
    },
    kindStayOne: {
      en: '{change} of {total} {kinds} will run again, 1 stays off.',
      de: '{Kinds}: {change} von {total} wieder in Betrieb, 1 weiterhin aus.',
    },
  },
  delete: {
    accountsNone: { en: 'No account is deleted.', de: 'Kein Konto wird gelöscht.' },
    accountsOne: { en: 'This account goes into the trash.', de: 'Dieses Konto kommt in den Papierkorb.' },
    accounts: {
      en: '{count} accounts go into the trash: this one and {below} below it.',
      de: '{count} Konten kommen in den Papierkorb: dieses und {below} darunter.',
    },
    usersNone: { en: 'No user is affected.', de: 'Kein Benutzer ist betroffen.' },
    usersOne: {
      en: '1 user goes with it and can no longer sign in.',
      de: '1 Benutzer kommt mit in den Papierkorb und kann sich nicht mehr anmelden.',
    },
    users: {
      en: '{count} users go with it and can no longer sign in.',
      de: '{count} Benutzer kommen mit in den Papierkorb und können sich nicht mehr anmelden.',
    },
    kind: { en: '{total} {kinds} as well.', de: '{Kinds}: {total}.' },
  },
  move: {
    accountsNone: { en: 'No account moves.', de: 'Kein Konto wird verschoben.' },
    accountsOne: { en: 'This one account moves.', de: 'Nur dieses eine Konto wird verschoben.' },
    accounts: {
      en: '{count} accounts move: this one and {below} below it.',
      de: '{count} Konten werden verschoben: dieses und {below} darunter.',
    },
    usersNone: { en: 'It has no users.', de: 'Es hat keine Benutzer.' },
    usersOne: { en: '1 user moves with it.', de: '1 Benutzer wird mit verschoben.' },
    users: { en: '{count} users move with it.', de: '{count} Benutzer werden mit verschoben.' },
    kind: { en: '{total} {kinds} as well.', de: '{Kinds}: {total}.' },
  },
} as const satisfies Texts
