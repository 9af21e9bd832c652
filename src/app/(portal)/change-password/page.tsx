import type { Metadata } from 'next'
import { redirect } from 'next/navigation.js'
import { ChangePasswordForm } from '../../../ui/identity/change-password-form.tsx'
import { IdentityPage } from '../../../ui/identity/identity-page.tsx'
import { changePasswordTexts } from '../../../i18n/texts/portal.ts'
import { visitor } from '../parts/visitor.ts'

export const generateMetadata = async (): Promise<Metadata> => {
  const { language, brand } = await visitor()
  return { title: `${changePasswordTexts.heading[language]} · ${brand}` }
}

/** For staff and users of accounts; users who must change their password are redirected here from all other pages. */
const Page = async () => {
  const { user, language, brand } = await visitor()
  if (!user) redirect('/')
  const mustChange = user.mustChangePassword === true
  return (
    <IdentityPage brand={brand} heading={changePasswordTexts.heading[language]}>
      <ChangePasswordForm language={language} mustChange={mustChange} goTo={user.customer ? '/' : '/admin'} />
    </IdentityPage>
  )
}

export default Page
