import { PageAnnouncements } from '../../../ui/announcements/page-announcements.tsx'
import { visitor } from './visitor.ts'

/** On every page of the portal, the sign-in with its kin included; not before who must choose a password has done so. */
export const PortalAnnouncements = async () => {
  const { req, user, language } = await visitor()
  if (user?.mustChangePassword) return null
  return <PageAnnouncements payload={req.payload} user={user} language={language} />
}
