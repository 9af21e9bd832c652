import type { Texts } from '../text.ts'

/** Writing to the people of an account, and the mails they got. */
export const sendEmailTexts = {
  action: { en: 'Send e-mail…', de: 'E-Mail senden…' },
  heading: { en: 'Send an e-mail to “{name}”', de: 'E-Mail an „{name}“ senden' },
  subject: { en: 'Subject', de: 'Betreff' },
  body: { en: 'Message', de: 'Nachricht' },
  bodyHelp: {
    en: 'Plain text; a blank line begins a paragraph. The greeting with the name and the sender are added.',
    de: 'Reiner Text; eine Leerzeile beginnt einen Absatz. Anrede mit Namen und Absender kommen dazu.',
  },
  confirm: { en: 'Send', de: 'Senden' },
  looking: { en: 'Looking up who gets it …', de: 'Die Empfänger werden ermittelt …' },
  recipients: { en: 'Recipients', de: 'Empfänger' },
  goesTo: { en: 'Goes to {count} people:', de: 'Geht an {count} Personen:' },
  goesToOne: { en: 'Goes to one person:', de: 'Geht an eine Person:' },
  andMore: { en: 'and {count} more', de: 'und {count} weitere' },
  queued: {
    en: '{count} e-mails are waiting to be sent.',
    de: '{count} E-Mails warten auf den Versand.',
  },
  queuedOne: { en: 'One e-mail is waiting to be sent.', de: 'Eine E-Mail wartet auf den Versand.' },
  subjectIsOneLine: {
    en: 'The subject is one line of text. Please remove line breaks and invisible characters.',
    de: 'Der Betreff ist eine Zeile Text. Bitte entfernen Sie Zeilenumbrüche und unsichtbare Zeichen.',
  },
  tooLong: {
    en: 'Please use at most {limit} characters.',
    de: 'Bitte verwenden Sie höchstens {limit} Zeichen.',
  },
  resend: { en: 'Send again', de: 'Erneut senden' },
  resendTo: { en: 'Send again to {address}', de: 'Erneut senden an {address}' },
  mails: { en: 'E-mails', de: 'E-Mails' },
  noMails: {
    en: 'No e-mail has gone to this account yet.',
    de: 'An dieses Konto ging noch keine E-Mail.',
  },
} as const satisfies Texts
