import type { Metadata } from 'next'
import { redirect } from 'next/navigation.js'
import { IdentityPage } from '../../admin/identity/identity-page.tsx'
import { SignInForm } from '../../admin/identity/sign-in-form.tsx'
import { fillText } from '../../i18n/text.ts'
import { portalTexts, signInTexts } from '../../i18n/texts/portal.ts'
import { AccountPage } from './parts/account-page.tsx'
import { visitor } from './parts/visitor.ts'

export const generateMetadata = async (): Promise<Metadata> => {
  const { user, language, brand } = await visitor()
  return { title: `${(user ? portalTexts.title : signInTexts.heading)[language]} · ${brand}` }
}

/** Sign-in, or one's own account. Staff work in the panel. */
const Page = async () => {
  const { req, user, language, brand } = await visitor()
  if (user?.mustChangePassword) redirect('/change-password')
  if (user && !user.customer) redirect('/admin')
  if (user) return <AccountPage req={req} user={user} language={language} brand={brand} />
  return (
    <IdentityPage
      brand={brand}
      heading={signInTexts.heading[language]}
      intro={fillText(signInTexts.portalIntro, language, { brand })}
    >
      <SignInForm
        language={language}
        forgotURL="/forgot-password"
        goTo={{ staff: '/admin', manager: '/', member: '/' }}
      />
    </IdentityPage>
  )
}

export default Page
