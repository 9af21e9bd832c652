import type { Language } from '../../../i18n/language.ts'
import { portalFrameTexts } from '../../../i18n/texts/portal-pages.ts'
import { shownAreas } from '../../../ui/shown-areas.ts'
import { countKinds } from '../resources/count-kinds.ts'
import type { AccountVisitor } from './account-visitor.ts'
import { isWithin, navigationFor } from './portal-areas.ts'
import { SignOutButton } from './sign-out-button.tsx'
import { UnreadCount } from './unread-count.tsx'

const navigationId = 'portal-navigation'

type Props = { visitor: AccountVisitor; area: string; unread: number }

/** On a narrow screen it opens from the button “Menu”, by the browser itself, and ends with “Sign out”. */
export const PortalNavigation = async ({ visitor, area, unread }: Props) => {
  const { req, actor, language, isManager } = visitor
  const [kinds, { isShown }] = await Promise.all([countKinds(req, actor.customer), shownAreas(req)])
  const entries = navigationFor({ kinds, hasMessages: isShown('messages'), isManager, language })
  return (
    <nav
      className="portal-navigation"
      id={navigationId}
      popover="auto"
      aria-label={portalFrameTexts.navigation[language]}
    >
      <ul>
        {entries.map((entry) => (
          <li key={entry.path}>
            <a href={entry.path} aria-current={isWithin(area, entry) ? 'page' : undefined}>
              {entry.label}
              {entry.path === '/messages' && <UnreadCount unread={unread} language={language} />}
            </a>
          </li>
        ))}
      </ul>
      <p className="portal-navigation__end">
        <SignOutButton language={language} />
      </p>
    </nav>
  )
}

export const MenuButton = ({ language, unread }: { language: Language; unread: number }) => (
  <button type="button" className="portal__menu" popoverTarget={navigationId}>
    {portalFrameTexts.menu[language]}
    <UnreadCount unread={unread} language={language} />
  </button>
)
