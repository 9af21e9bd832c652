import '../../ui/styles/tokens.css'
import '../../ui/styles/skip-link.css'
import '../../ui/styles/visually-hidden.css'
import '../../ui/styles/identity.css'
import '../../ui/styles/password-strength.css'
import '../../ui/styles/announcements.css'
import '../../ui/styles/conflict.css'
import './portal.css'
import './portal-navigation.css'
import './portal-parts.css'
import './portal-forms.css'
import './portal-overview.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { signInTexts } from '../../i18n/texts/portal.ts'
import { ReaderZone } from '../../ui/moment/reader-zone.tsx'
import { PortalAnnouncements } from './parts/portal-announcements.tsx'
import { BackWatch } from '../../ui/edits/back-watch.tsx'
import { BrandStyle } from '../../ui/brand/brand-style.tsx'
import { LanguageProvider } from '../../ui/language-provider.tsx'
import { visitor } from './parts/visitor.ts'

export const dynamic = 'force-dynamic'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await visitor()).brand })

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

const Layout = async ({ children }: { children: ReactNode }) => {
  const { language, user, browserZone } = await visitor()
  return (
    <html lang={language}>
      <body className="portal">
        <BrandStyle />
        <BackWatch />
        <a
          className={user?.accessibilityFeatures ? 'skip-link skip-link--always' : 'skip-link'}
          href="#main-content"
        >
          {signInTexts.skip[language]}
        </a>
        <LanguageProvider language={language}>
          <PortalAnnouncements />
          <ReaderZone zone={browserZone}>{children}</ReaderZone>
        </LanguageProvider>
      </body>
    </html>
  )
}

export default Layout
