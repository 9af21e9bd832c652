import type { ServerProps } from 'payload'
import { isMailConfigured } from '../../emails/is-mail-configured.ts'
import { toLanguage } from '../../i18n/language.ts'
import { noMailTexts } from '../../i18n/texts/panel.ts'

/** Without a mail server staff and managers must know that nothing leaves. */
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
