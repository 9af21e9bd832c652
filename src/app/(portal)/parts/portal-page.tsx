import type { ReactNode } from 'react'
import { shownAreas } from '../../../ui/shown-areas.ts'
import { BrandMark } from '../../../ui/brand/brand-mark.tsx'
import { countUnread } from '../../../collections/messaging/messages/operations/count-unread.ts'
import type { AccountVisitor } from './account-visitor.ts'
import { MenuButton, PortalNavigation } from './portal-navigation.tsx'
import { PortalNotices } from './portal-notices.tsx'
import { SignOutButton } from './sign-out-button.tsx'

type Props = {
  visitor: AccountVisitor
  /** The page of the navigation that this is, or lies below. */
  area: string
  heading: string
  back?: { href: string; label: string }
  children: ReactNode
}

/** The layout of every page for signed-in users. */
export const PortalPage = async ({ visitor, area, heading, back, children }: Props) => {
  const { req, language, brand } = visitor
  const unread = (await shownAreas(req)).isShown('messages') ? await countUnread(req) : 0
  return (
    <>
      <header className="portal__header">
        <p className="portal__brand">
          <BrandMark />
          <span dir="auto">{brand}</span>
        </p>
        <div className="portal__tools">
          <MenuButton language={language} unread={unread} />
          <SignOutButton language={language} />
        </div>
      </header>
      <PortalNavigation visitor={visitor} area={area} unread={unread} />
      <main className="portal__main" id="main-content" tabIndex={-1}>
        <PortalNotices language={language} />
        {back && (
          <p className="portal__back">
            <a href={back.href}>{back.label}</a>
          </p>
        )}
        <h1 dir="auto">{heading}</h1>
        {children}
      </main>
    </>
  )
}
