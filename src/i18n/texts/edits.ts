import type { Texts } from '../text.ts'

export const editTexts = {
  heading: { en: 'Changed elsewhere meanwhile', de: 'Inzwischen anderswo geändert' },
  help: {
    en: 'Since you opened this page, someone else has changed what you changed too, last on {moment}. Choose what to keep. Nothing is saved yet.',
    de: 'Seit Sie diese Seite geöffnet haben, hat jemand anderes dasselbe geändert wie Sie, zuletzt am {moment}. Wählen Sie, was gespeichert werden soll. Noch ist nichts gespeichert.',
  },
  mine: { en: 'Keep mine', de: 'Meine Angabe behalten' },
  theirs: { en: 'Take theirs', de: 'Die andere Angabe übernehmen' },
  empty: { en: 'empty', de: 'leer' },
  yes: { en: 'Yes', de: 'Ja' },
  no: { en: 'No', de: 'Nein' },
  confirm: { en: 'Save', de: 'Speichern' },
  notSaved: {
    en: 'Not saved. What you typed is still here.',
    de: 'Nicht gespeichert. Ihre Eingaben sind noch da.',
  },
  unchanged: {
    en: 'Nothing was changed, so there was nothing to save.',
    de: 'Es wurde nichts geändert, also gab es nichts zu speichern.',
  },
  leaveHeading: { en: 'Leave without saving?', de: 'Ohne Speichern verlassen?' },
  leaveHelp: {
    en: 'Your changes have not been saved. If you leave now, they are lost.',
    de: 'Ihre Änderungen sind nicht gespeichert. Wenn Sie die Seite jetzt verlassen, gehen sie verloren.',
  },
  leave: { en: 'Leave anyway', de: 'Trotzdem verlassen' },
  stay: { en: 'Stay on this page', de: 'Auf der Seite bleiben' },
} as const satisfies Texts
