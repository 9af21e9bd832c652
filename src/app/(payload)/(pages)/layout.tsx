import './pages.css'
import type { Metadata, Viewport } from 'next'
import { cookies, headers } from 'next/headers'
import type { ReactNode } from 'react'
import { PanelFrame } from '../../../admin/page/panel-frame.tsx'
import { panelReader, panelVisit } from '../../../admin/page/reader.ts'
import { signInTexts } from '../../../i18n/texts/portal.ts'
import { BrandStyle } from '../../../ui/brand/brand-style.tsx'
import { readBrand } from '../../../ui/brand/read-brand.ts'
import { ReaderZone } from '../../../ui/moment/reader-zone.tsx'
import { rememberedZone } from '../../../ui/moment/remembered-zone.ts'
import { BackWatch } from '../../../ui/edits/back-watch.tsx'
import { LanguageProvider } from '../../../ui/language-provider.tsx'
import { ToastProvider } from '../../../ui/toasts/toast-provider.tsx'

export const dynamic = 'force-dynamic'

/** Pages of the panel name themselves; the brand follows. */
export const generateMetadata = async (): Promise<Metadata> => {
  const brand = (await readBrand()).name
  return { title: { default: brand, template: `%s · ${brand}` }, icons: [{ rel: 'icon', url: '/icon.svg' }] }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

/**
 * The layout of the pages that people work in all day: without Payload's own interface, which weighs more than the pages
 * themselves and draws its forms only after its scripts run. Payload's forms have theirs, in `(stock)`.
 */
const Layout = async ({ children }: { children: ReactNode }) => {
  const { language, user } = await panelVisit()
  const theme = (await cookies()).get('payload-theme')?.value
  return (
    <html lang={language} {...(theme === 'dark' || theme === 'light' ? { 'data-theme': theme } : {})}>
      <body className="panel">
        <BrandStyle />
        <BackWatch />
        <LanguageProvider language={language}>
          <a
            className={user?.accessibilityFeatures ? 'skip-link skip-link--always' : 'skip-link'}
            href="#main-content"
          >
            {signInTexts.skip[language]}
          </a>
          <ReaderZone zone={rememberedZone(await headers())}>
            <ToastProvider>
              <PanelFrame reader={await panelReader()}>{children}</PanelFrame>
            </ToastProvider>
          </ReaderZone>
        </LanguageProvider>
      </body>
    </html>
  )
}

export default Layout
