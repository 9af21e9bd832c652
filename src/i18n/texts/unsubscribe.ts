import type { Texts } from '../text.ts'

/** The page on which the reader of an advertising mail ends advertising. */
export const unsubscribeTexts = {
  heading: { en: 'Stop getting advertising', de: 'Keine Werbung mehr erhalten' },
  intro: {
    en: 'We will send you no more advertising. E-mails about your access and your account still reach you.',
    de: 'Wir senden Ihnen dann keine Werbung mehr. E-Mails zu Ihrem Zugang und Ihrem Konto erhalten Sie weiterhin.',
  },
  submit: { en: 'Stop advertising', de: 'Werbung abbestellen' },
  doneHeading: { en: 'Advertising has ended', de: 'Werbung ist abbestellt' },
  done: {
    en: 'You will get no more advertising. You can change this at any time in your profile.',
    de: 'Sie erhalten keine Werbung mehr. In Ihrem Profil können Sie das jederzeit ändern.',
  },
  expiredHeading: { en: 'This link does not work', de: 'Dieser Link funktioniert nicht' },
  expired: {
    en: 'Please sign in and end advertising in your profile, or write to us.',
    de: 'Bitte melden Sie sich an und bestellen Sie die Werbung in Ihrem Profil ab, oder schreiben Sie uns.',
  },
  profile: { en: 'To your profile', de: 'Zu Ihrem Profil' },
} as const satisfies Texts
