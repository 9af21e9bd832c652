import type { PayloadRequest, ServerProps } from 'payload'
import { toLanguage } from '../../i18n/language.ts'
import { NotInDrawer } from './not-in-drawer.tsx'
import { PageAnnouncements } from '../../ui/announcements/page-announcements.tsx'

/** Above a list of the panel, except in the drawer that a form opens to choose from. */
export const ListAnnouncements = ({ payload, user, i18n }: ServerProps & Pick<PayloadRequest, 'user'>) => (
  <NotInDrawer>
    <PageAnnouncements payload={payload} user={user} language={toLanguage(i18n.language)} />
  </NotInDrawer>
)
