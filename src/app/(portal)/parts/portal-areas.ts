import type { Language } from '../../../i18n/language.ts'
import type { Text } from '../../../i18n/text.ts'
import { ownResourcesTexts } from '../../../i18n/texts/portal-overview.ts'
import {
  inboxTexts,
  ownAccountTexts,
  portalFrameTexts,
  profileTexts,
  securityTexts,
} from '../../../i18n/texts/portal-pages.ts'
import { ownUsersTexts } from '../../../i18n/texts/portal-users.ts'
import type { OwnKind } from '../resources/count-kinds.ts'
import { nameKind } from '../resources/name-kind.ts'

type Area = { path: string; label: Text; forManagers?: boolean }

const overview: Area = { path: '/', label: portalFrameTexts.overview }
const devices: Area = { path: '/resources', label: ownResourcesTexts.heading }
const messages: Area = { path: '/messages', label: inboxTexts.heading }

/** The pages of the portal beside the overview and the resources, in the order of its navigation. */
const areas: Area[] = [
  messages,
  { path: '/account', label: ownAccountTexts.heading },
  { path: '/users', label: ownUsersTexts.heading, forManagers: true },
  { path: '/profile', label: profileTexts.heading },
  { path: '/security', label: securityTexts.heading },
]

/** More kinds than this share one entry. */
const maxKinds = 3

type Entry = { path: string; label: string }

type Shown = { kinds: OwnKind[]; hasMessages: boolean; isManager: boolean; language: Language }

/** The entries of the navigation: of the kinds of resources only those in use. */
export const navigationFor = ({ kinds, hasMessages, isManager, language }: Shown): Entry[] => {
  const named = ({ path, label }: Area): Entry => ({ path, label: label[language] })
  const owned =
    kinds.length > maxKinds
      ? [named(devices)]
      : kinds.map((owns) => ({ path: `/resources/${owns.kind.slug}`, label: nameKind(owns, language) }))
  return [
    named(overview),
    ...owned,
    ...areas
      .filter(({ forManagers }) => isManager || !forManagers)
      .filter((area) => hasMessages || area !== messages)
      .map(named),
  ]
}

/** Whether a page is the entry's own, or lies below it. */
export const isWithin = (area: string, { path }: Entry): boolean =>
  area === path || (path !== '/' && area.startsWith(`${path}/`))

/** Whether an address, taken from a link, is one of these pages or below one: a sign-in redirects nowhere else. */
export const isPortalPath = (path: unknown): path is string =>
  typeof path === 'string' &&
  path.length < 200 &&
  [devices, ...areas].some((area) => path === area.path || path.startsWith(`${area.path}/`)) &&
  /^(\/[\w-]+)+$/.test(path)
