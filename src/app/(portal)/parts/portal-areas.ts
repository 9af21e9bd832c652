import type { Text } from '../../../i18n/text.ts'
import {
  inboxTexts,
  overviewTexts,
  ownAccountTexts,
  ownResourcesTexts,
  portalFrameTexts,
  profileTexts,
  securityTexts,
} from '../../../i18n/texts/portal-pages.ts'
import { ownUsersTexts } from '../../../i18n/texts/portal-users.ts'

type Area = { path: string; label: Text; help?: Text; forManagers?: boolean }

/** The pages of the portal, in the order of its navigation. */
export const portalAreas: Area[] = [
  { path: '/', label: portalFrameTexts.overview },
  { path: '/profile', label: profileTexts.heading, help: overviewTexts.profile },
  { path: '/security', label: securityTexts.heading, help: overviewTexts.security },
  { path: '/account', label: ownAccountTexts.heading, help: overviewTexts.account },
  { path: '/users', label: ownUsersTexts.heading, help: overviewTexts.users, forManagers: true },
  { path: '/resources', label: ownResourcesTexts.heading, help: overviewTexts.resources },
  { path: '/messages', label: inboxTexts.heading, help: overviewTexts.messages },
]

/** Whether an address, taken from a link, is one of these pages or below one: a sign-in redirects nowhere else. */
export const isPortalPath = (path: unknown): path is string =>
  typeof path === 'string' &&
  path.length < 200 &&
  portalAreas.some((area) => area.path !== '/' && (path === area.path || path.startsWith(`${area.path}/`))) &&
  /^(\/[\w-]+)+$/.test(path)
