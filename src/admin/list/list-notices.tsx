import { PageAnnouncements } from '../../ui/announcements/page-announcements.tsx'
import { NoMailNotice } from '../lists/no-mail-notice.tsx'
import type { ListContext } from './list-definition.ts'

/** Above a list: what is announced to the reader; and of e-mails, that none are sent. */
export const ListNotices = ({ slug, reader: { req, user, language } }: ListContext) => (
  <>
    <PageAnnouncements req={req} language={language} />
    {(slug === 'emails' || slug === 'mailings') && <NoMailNotice i18n={req.i18n} user={user} />}
  </>
)
