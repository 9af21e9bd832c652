import { PageAnnouncements } from '../../../ui/announcements/page-announcements.tsx'
import { visitor } from './visitor.ts'

/** On every page of the portal, including sign-in and related pages; not while the user must change their password. */
export const PortalAnnouncements = async () => {
  const { req, user, language } = await visitor()
  if (user?.mustChangePassword) return null
  return <PageAnnouncements req={req} language={language} />
}
