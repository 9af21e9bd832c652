import { IdentityPage } from '../../ui/identity/identity-page.tsx'
import { portalTexts } from '../../i18n/texts/portal.ts'
import { visitor } from './parts/visitor.ts'

const NotFound = async () => {
  const { language, brand } = await visitor()
  return (
    <IdentityPage
      brand={brand}
      heading={portalTexts.notFoundHeading[language]}
      intro={portalTexts.notFound[language]}
    >
      <a className="identity__link" href="/">
        {portalTexts.home[language]}
      </a>
    </IdentityPage>
  )
}

export default NotFound
