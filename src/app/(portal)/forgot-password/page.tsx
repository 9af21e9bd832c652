import type { Metadata } from 'next'
import { ForgotForm } from '../../../ui/identity/forgot-form.tsx'
import { IdentityPage } from '../../../ui/identity/identity-page.tsx'
import { forgotTexts } from '../../../i18n/texts/portal.ts'
import { visitor } from '../parts/visitor.ts'

export const generateMetadata = async (): Promise<Metadata> => {
  const { language, brand } = await visitor()
  return { title: `${forgotTexts.heading[language]} · ${brand}` }
}

const Page = async () => {
  const { language, brand } = await visitor()
  return (
    <IdentityPage brand={brand} heading={forgotTexts.heading[language]}>
      <ForgotForm language={language} signInURL="/" />
    </IdentityPage>
  )
}

export default Page
