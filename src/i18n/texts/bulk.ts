import type { Texts } from '../text.ts'

/** Answers of the API. */
export const bulkTexts = {
  idList: { en: 'This must be a list of UUIDs.', de: 'Hier wird eine Liste von UUIDs erwartet.' },
  noId: { en: 'Please choose at least one.', de: 'Bitte wählen Sie mindestens einen Eintrag.' },
  tooMany: {
    en: 'At most {limit} at once. Please call again for the others.',
    de: 'Höchstens {limit} auf einmal. Bitte rufen Sie für die übrigen noch einmal auf.',
  },
} as const satisfies Texts

/** The bar of a selection. `things` are named by their kind, one or several. */
export const bulkBarTexts = {
  label: { en: 'What to do with the selection', de: 'Was mit der Auswahl geschehen soll' },
  selected: { en: '{count} selected', de: '{count} ausgewählt' },
  selectFound: { en: 'Select all {count} found', de: 'Alle {count} gefundenen auswählen' },
  selectAbout: { en: 'Select all of about {count} found', de: 'Alle etwa {count} gefundenen auswählen' },
  collecting: { en: 'Collecting what was found …', de: 'Gefundenes wird gesammelt …' },
  collectFailed: {
    en: 'What was found could not be collected. Please try again.',
    de: 'Das Gefundene ließ sich nicht sammeln. Bitte versuchen Sie es noch einmal.',
  },
  firstOnly: {
    en: 'The first {count} selected; there are more. Repeat this for the others.',
    de: 'Die ersten {count} ausgewählt; es gibt mehr. Wiederholen Sie dies für die übrigen.',
  },
  clear: { en: 'Clear selection', de: 'Auswahl aufheben' },
  email: { en: 'Send e-mail…', de: 'E-Mail senden…' },
  group: { en: 'Add to group…', de: 'Zu Gruppe hinzufügen…' },
  disable: { en: 'Disable…', de: 'Deaktivieren…' },
  enable: { en: 'Enable…', de: 'Aktivieren…' },
  move: { en: 'Move…', de: 'Verschieben…' },
  assign: { en: 'Assign…', de: 'Zuordnen…' },
  lock: { en: 'Lock…', de: 'Sperren…' },
  unlock: { en: 'Unlock…', de: 'Entsperren…' },
  delete: { en: 'Delete…', de: 'Löschen…' },
  restore: { en: 'Restore…', de: 'Wiederherstellen…' },
} as const satisfies Texts

/** The dialogs of the bar: heading, confirming button and what was done. */
export const bulkDialogTexts = {
  group: {
    heading: { en: 'Add {count} {things} to a group', de: '{count} {things} zu einer Gruppe hinzufügen' },
    confirm: { en: 'Add to group', de: 'Hinzufügen' },
    done: { en: '{count} {things} added to the group.', de: '{count} {things} zur Gruppe hinzugefügt.' },
  },
  disable: {
    heading: { en: 'Disable {count} {things}?', de: '{count} {things} deaktivieren?' },
    confirm: { en: 'Disable', de: 'Deaktivieren' },
    done: { en: '{count} {things} disabled.', de: '{count} {things} deaktiviert.' },
  },
  enable: {
    heading: { en: 'Enable {count} {things}?', de: '{count} {things} aktivieren?' },
    confirm: { en: 'Enable', de: 'Aktivieren' },
    done: { en: '{count} {things} enabled.', de: '{count} {things} aktiviert.' },
  },
  move: {
    heading: { en: 'Move {count} {things}', de: '{count} {things} verschieben' },
    confirm: { en: 'Move', de: 'Verschieben' },
    done: { en: '{count} {things} moved below “{name}”.', de: '{count} {things} unter „{name}“ verschoben.' },
    doneNobody: {
      en: '{count} {things} moved to the top.',
      de: '{count} {things} ganz nach oben verschoben.',
    },
  },
  assign: {
    heading: { en: 'Assign {count} {things}', de: '{count} {things} zuordnen' },
    confirm: { en: 'Assign', de: 'Zuordnen' },
    done: { en: '{count} {things} assigned to “{name}”.', de: '{count} {things} „{name}“ zugeordnet.' },
    doneNobody: {
      en: '{count} {things} belong to nobody now.',
      de: '{count} {things} jetzt ohne Zuordnung.',
    },
  },
  lock: {
    heading: { en: 'Lock {count} {things}?', de: '{count} {things} sperren?' },
    confirm: { en: 'Lock', de: 'Sperren' },
    done: { en: '{count} {things} locked.', de: '{count} {things} gesperrt.' },
  },
  unlock: {
    heading: { en: 'Unlock {count} {things}?', de: '{count} {things} entsperren?' },
    confirm: { en: 'Unlock', de: 'Entsperren' },
    done: { en: '{count} {things} unlocked.', de: '{count} {things} entsperrt.' },
  },
  delete: {
    heading: { en: 'Delete {count} {things}?', de: '{count} {things} löschen?' },
    confirm: { en: 'Delete', de: 'Löschen' },
    done: { en: '{count} {things} in the trash.', de: '{count} {things} im Papierkorb.' },
  },
  restore: {
    heading: { en: 'Restore {count} {things}?', de: '{count} {things} wiederherstellen?' },
    confirm: { en: 'Restore', de: 'Wiederherstellen' },
    done: { en: '{count} {things} restored.', de: '{count} {things} wiederhergestellt.' },
  },
} as const satisfies Texts

/** While a change of many is under way, and afterwards. */
export const bulkRunTexts = {
  progress: { en: '{done} of {count} done', de: '{done} von {count} erledigt' },
  refused: { en: '{count} refused', de: '{count} abgelehnt' },
  stop: { en: 'Stop', de: 'Anhalten' },
  stopping: { en: 'Stopping …', de: 'Wird angehalten …' },
  stopped: {
    en: 'Stopped. {done} of {count} done; the others are as they were.',
    de: 'Angehalten. {done} von {count} erledigt; die übrigen sind wie zuvor.',
  },
  interrupted: {
    en: 'The server could not be reached. {done} of {count} done. Go on when it is back.',
    de: 'Der Server war nicht erreichbar. {done} von {count} erledigt. Setzen Sie fort, wenn er wieder da ist.',
  },
  goOn: { en: 'Go on', de: 'Fortsetzen' },
  outcome: {
    en: '{done} of {count} done, {refused} refused:',
    de: '{done} von {count} erledigt, {refused} abgelehnt:',
  },
  more: { en: 'and {count} more', de: 'und {count} weitere' },
  close: { en: 'Done', de: 'Fertig' },
  group: { en: 'Group', de: 'Gruppe' },
  noGroup: { en: 'No group', de: 'Keine Gruppe' },
  chooseGroup: { en: 'Please choose a group.', de: 'Bitte wählen Sie eine Gruppe.' },
  noneGone: { en: 'Nothing changed.', de: 'Nichts geändert.' },
} as const satisfies Texts

/** The accounts that a change of several hits; of one alone the lines of `impactTexts` are taken. */
export const bulkImpactTexts = {
  disable: {
    some: {
      en: '{count} accounts stop, the chosen ones and those below them.',
      de: 'Deaktiviert werden {count} Konten, die ausgewählten und die darunter.',
    },
    alone: { en: '{count} accounts stop.', de: 'Deaktiviert werden {count} Konten.' },
    one: { en: '1 account stops.', de: 'Deaktiviert wird 1 Konto.' },
    none: {
      en: 'No account changes at once: they are off already.',
      de: 'Kein Konto ändert sich sofort: Alle sind schon aus.',
    },
  },
  enable: {
    some: { en: '{count} accounts run again.', de: 'Aktiviert werden {count} Konten.' },
    alone: { en: '{count} accounts run again.', de: 'Aktiviert werden {count} Konten.' },
    one: { en: '1 account runs again.', de: 'Aktiviert wird 1 Konto.' },
    none: {
      en: 'No account runs again yet: they are on already, or one above is off.',
      de: 'Noch läuft kein Konto wieder: Alle sind schon an, oder eines darüber ist aus.',
    },
  },
  delete: {
    some: {
      en: '{count} accounts go into the trash: the chosen ones and {below} below them.',
      de: '{count} Konten kommen in den Papierkorb: die ausgewählten und {below} darunter.',
    },
    alone: {
      en: '{count} accounts go into the trash; nothing lies below them.',
      de: '{count} Konten kommen in den Papierkorb; darunter liegt keines.',
    },
    one: { en: '1 account goes into the trash.', de: '1 Konto kommt in den Papierkorb.' },
    none: { en: 'No account is deleted.', de: 'Kein Konto wird gelöscht.' },
  },
  move: {
    some: {
      en: '{count} accounts move: the chosen ones and {below} below them.',
      de: '{count} Konten werden verschoben: die ausgewählten und {below} darunter.',
    },
    alone: {
      en: '{count} accounts move; nothing lies below them.',
      de: '{count} Konten werden verschoben; darunter liegt keines.',
    },
    one: { en: '1 account moves.', de: '1 Konto wird verschoben.' },
    none: { en: 'No account moves.', de: 'Kein Konto wird verschoben.' },
  },
} as const satisfies Texts
