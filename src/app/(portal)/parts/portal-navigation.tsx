import type { Language } from '../../../i18n/language.ts'
import { portalFrameTexts } from '../../../i18n/texts/portal-pages.ts'
import { portalAreas } from './portal-areas.ts'
import { UnreadCount } from './unread-count.tsx'

type Props = { area: string; language: Language; isManager: boolean; unread: number }

export const PortalNavigation = ({ area, language, isManager, unread }: Props) => (
  <nav className="portal-navigation" aria-label={portalFrameTexts.navigation[language]}>
    <ul>
      {portalAreas
        .filter(({ forManagers }) => isManager || !forManagers)
        .map(({ path, label }) => (
          <li key={path}>
            <a href={path} aria-current={path === area ? 'page' : undefined}>
              {label[language]}
              {path === '/messages' && <UnreadCount unread={unread} language={language} />}
            </a>
          </li>
        ))}
    </ul>
  </nav>
)
