import type { Metadata } from 'next'
import { IdentityPage } from '../../ui/identity/identity-page.tsx'
import { SignInForm } from '../../ui/identity/sign-in-form.tsx'
import { fillText } from '../../i18n/text.ts'
import { portalFrameTexts } from '../../i18n/texts/portal-pages.ts'
import { portalTexts, signInTexts } from '../../i18n/texts/portal.ts'
import { accountVisitor } from './parts/account-visitor.ts'
import { Overview } from './parts/overview.tsx'
import { isPortalPath } from './parts/portal-areas.ts'
import { readParams, type SearchParams } from './parts/search-params.ts'
import { visitor } from './parts/visitor.ts'

export const generateMetadata = async (): Promise<Metadata> => {
  const { user, language, brand } = await visitor()
  return { title: `${(user ? portalTexts.title : signInTexts.heading)[language]} · ${brand}` }
}

/**
 * Sign-in, or the overview. `?to=/messages`: where to go after the sign-in; `?signedOut=everywhere`: shows that
 * message.
 */
const Page = async ({ searchParams }: { searchParams: SearchParams }) => {
  const { user, language, brand } = await visitor()
  if (user) return <Overview visitor={await accountVisitor('/')} />
  const { textOf } = await readParams(searchParams)
  const wanted = textOf('to')
  const to = isPortalPath(wanted) ? wanted : '/'
  return (
    <IdentityPage
      brand={brand}
      heading={signInTexts.heading[language]}
      intro={fillText(signInTexts.portalIntro, language, { brand })}
    >
      {textOf('signedOut') === 'everywhere' && (
        <p className="identity__notice" role="status">
          {portalFrameTexts.signedOut[language]}
        </p>
      )}
      <SignInForm
        language={language}
        forgotURL="/forgot-password"
        goTo={{ staff: '/admin', manager: to, member: to }}
      />
    </IdentityPage>
  )
}

export default Page
