import type { ServerProps } from 'payload'
import { isMailConfigured } from '../../emails/is-mail-configured.ts'
import { toLanguage } from '../../i18n/language.ts'
import { noMailTexts } from '../../i18n/texts/panel.ts'

/** Notifies staff and managers that no mail is sent because no mail server is configured. */
export const NoMailNotice = ({
  i18n,
  user,
  withLink = false,
}: Pick<ServerProps, 'i18n' | 'user'> & { withLink?: boolean }) => {
  if (isMailConfigured()) return null
  const language = toLanguage(i18n.language)
  return (
    <p className="panel-notice">
      <strong>{noMailTexts.heading[language]}</strong>{' '}
      {noMailTexts[user?.customer ? 'forManagers' : 'body'][language]}{' '}
      {withLink && <a href="/admin/collections/emails">{noMailTexts.link[language]}</a>}
    </p>
  )
}
