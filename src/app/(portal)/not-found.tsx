import type { Metadata } from 'next'
import { IdentityPage } from '../../ui/identity/identity-page.tsx'
import { portalTexts } from '../../i18n/texts/portal.ts'
import { pageTitle } from './parts/page-title.ts'
import { visitor } from './parts/visitor.ts'

export const generateMetadata: () => Promise<Metadata> = pageTitle(portalTexts.notFoundHeading)

const NotFound = async () => {
  const { user, language, brand } = await visitor()
  return (
    <IdentityPage
      brand={brand}
      heading={portalTexts.notFoundHeading[language]}
      intro={portalTexts.notFound[language]}
    >
      <a className="identity__link" href="/">
        {(user ? portalTexts.home : portalTexts.signIn)[language]}
      </a>
    </IdentityPage>
  )
}

export default NotFound
