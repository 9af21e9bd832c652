import type { Texts } from '../text.ts'

export const errorTexts = {
  badRequest: {
    en: 'This request cannot be understood: {reason}.',
    de: 'Diese Anfrage ist nicht verständlich: {reason}.',
  },
  validationFailed: {
    en: 'Please check the marked fields and try again.',
    de: 'Bitte prüfen Sie die markierten Felder und versuchen Sie es erneut.',
  },
  unknownField: {
    en: 'Nothing was stored, since the marked names are not fields. Please correct or remove them.',
    de: 'Es wurde nichts gespeichert, da die markierten Namen keine Felder sind. Bitte berichtigen oder entfernen Sie sie.',
  },
  notUnique: {
    en: 'This value is already taken. Please choose another one.',
    de: 'Dieser Wert ist bereits vergeben. Bitte wählen Sie einen anderen.',
  },
  notUniqueInTrash: {
    en: 'This value is taken by something that waits in the trash. Please restore that, delete it permanently, or choose another value.',
    de: 'Dieser Wert ist an etwas vergeben, das im Papierkorb liegt. Bitte stellen Sie es wieder her, löschen Sie es endgültig, oder wählen Sie einen anderen Wert.',
  },
  unauthenticated: { en: 'Please sign in first.', de: 'Bitte melden Sie sich zuerst an.' },
  invalidCredentials: {
    en: 'The user name or the password is not right. Please try again.',
    de: 'Benutzername oder Passwort stimmt nicht. Bitte versuchen Sie es erneut.',
  },
  forbidden: {
    en: 'You are not allowed to do this. Please ask an administrator.',
    de: 'Dafür fehlt Ihnen die Berechtigung. Bitte wenden Sie sich an einen Administrator.',
  },
  fieldForbidden: {
    en: 'You are not allowed to change “{field}”.',
    de: 'Sie dürfen „{field}“ nicht ändern.',
  },
  fieldForbiddenHere: {
    en: 'You are not allowed to change this field.',
    de: 'Sie dürfen dieses Feld nicht ändern.',
  },
  accountLocked: {
    en: 'Your access is locked. Please contact your provider.',
    de: 'Ihr Zugang ist gesperrt. Bitte wenden Sie sich an Ihren Anbieter.',
  },
  accountLockedFor: {
    en: 'Your access is locked. Please contact your provider. Reason: {reason}',
    de: 'Ihr Zugang ist gesperrt. Bitte wenden Sie sich an Ihren Anbieter. Grund: {reason}',
  },
  accountDisabledFor: {
    en: 'This account is disabled. Please contact your provider. Reason: {reason}',
    de: 'Dieses Konto ist deaktiviert. Bitte wenden Sie sich an Ihren Anbieter. Grund: {reason}',
  },
  accountDisabledUntil: {
    en: 'This account is disabled until {until}.',
    de: 'Dieses Konto ist bis {until} deaktiviert.',
  },
  accountDisabledUntilFor: {
    en: 'This account is disabled until {until}. Reason: {reason}',
    de: 'Dieses Konto ist bis {until} deaktiviert. Grund: {reason}',
  },
  accountDisabled: {
    en: 'This account is disabled. Please contact your provider.',
    de: 'Dieses Konto ist deaktiviert. Bitte wenden Sie sich an Ihren Anbieter.',
  },
  activationPending: {
    en: 'Your access is not active yet. Please use the link in your activation e-mail.',
    de: 'Ihr Zugang ist noch nicht aktiv. Bitte nutzen Sie den Link in Ihrer Aktivierungs-E-Mail.',
  },
  apiAccessDisabled: {
    en: 'API access is switched off for this user.',
    de: 'Der API-Zugriff ist für diesen Benutzer abgeschaltet.',
  },
  notFound: { en: 'This was not found.', de: 'Das wurde nicht gefunden.' },
  methodNotAllowed: {
    en: 'This address does not answer {method}.',
    de: 'Diese Adresse beantwortet kein {method}.',
  },
  conflict: {
    en: 'Someone has changed this in the meantime. Please reload and try again.',
    de: 'Jemand hat dies inzwischen geändert. Bitte laden Sie neu und versuchen Sie es erneut.',
  },
  inUse: {
    en: 'This is still in use ({count}). Please remove it there first.',
    de: 'Dies wird noch verwendet ({count}). Bitte entfernen Sie es dort zuerst.',
  },
  inUseSomewhere: {
    en: 'This is still in use. Please remove it there first.',
    de: 'Dies wird noch verwendet. Bitte entfernen Sie es dort zuerst.',
  },
  tokenExpired: {
    en: 'This link has expired or was used already. Please request a new one.',
    de: 'Dieser Link ist abgelaufen oder wurde schon benutzt. Bitte fordern Sie einen neuen an.',
  },
  payloadTooLarge: {
    en: 'This request is too large. At most {limit} are accepted.',
    de: 'Diese Anfrage ist zu groß. Höchstens {limit} werden angenommen.',
  },
  uriTooLong: {
    en: 'This address is too long. Please send long filters as the body of a POST request.',
    de: 'Diese Adresse ist zu lang. Bitte senden Sie lange Filter im Inhalt einer POST-Anfrage.',
  },
  unsupportedMediaType: {
    en: 'Please send JSON with “Content-Type: application/json”.',
    de: 'Bitte senden Sie JSON mit „Content-Type: application/json“.',
  },
  rateLimited: {
    en: 'Too many attempts. Please wait {seconds} seconds.',
    de: 'Zu viele Versuche. Bitte warten Sie {seconds} Sekunden.',
  },
  internal: {
    en: 'Something went wrong on our side. Please try again later and name this request id: {requestId}.',
    de: 'Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es später erneut und nennen Sie diese Anfragenummer: {requestId}.',
  },
  unavailable: {
    en: 'The service is busy or its database cannot be reached. Please try again in a moment.',
    de: 'Der Dienst ist ausgelastet oder seine Datenbank nicht erreichbar. Bitte versuchen Sie es gleich erneut.',
  },
} as const satisfies Texts
