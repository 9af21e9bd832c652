import type { Metadata } from 'next'
import { IdentityPage } from '../../ui/identity/identity-page.tsx'
import { SignInForm } from '../../ui/identity/sign-in-form.tsx'
import { fillText, type Text } from '../../i18n/text.ts'
import { sessionTexts } from '../../i18n/texts/portal-overview.ts'
import { portalFrameTexts } from '../../i18n/texts/portal-pages.ts'
import { signInTexts } from '../../i18n/texts/portal.ts'
import { Overview } from './overview/overview.tsx'
import { accountVisitor } from './parts/account-visitor.ts'
import { isPortalPath } from './parts/portal-areas.ts'
import { readParams, type SearchParams } from './parts/search-params.ts'
import { visitor } from './parts/visitor.ts'

export const generateMetadata = async (): Promise<Metadata> => {
  const { user, language, brand } = await visitor()
  return { title: `${(user ? portalFrameTexts.overview : signInTexts.heading)[language]} · ${brand}` }
}

/**
 * Sign-in, or the overview. `?to=/messages`: where to go after the sign-in; `?signedOut=everywhere`: shows that
 * message.
 */
const Page = async ({ searchParams }: { searchParams: SearchParams }) => {
  const { user, isSessionOver, language, brand } = await visitor()
  if (user) return <Overview visitor={await accountVisitor('/')} />
  const { textOf } = await readParams(searchParams)
  const wanted = textOf('to')
  const to = isPortalPath(wanted) ? wanted : '/'
  const notice = noticeFor({ isSignedOut: textOf('signedOut') === 'everywhere', isSessionOver, to })
  return (
    <IdentityPage
      brand={brand}
      heading={signInTexts.heading[language]}
      intro={fillText(signInTexts.portalIntro, language, { brand })}
    >
      {notice && (
        <p className="identity__notice" role="status">
          {notice[language]}
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

type Arrival = { isSignedOut: boolean; isSessionOver: boolean; to: string }

/** Why somebody is asked to sign in who wanted something else. */
const noticeFor = ({ isSignedOut, isSessionOver, to }: Arrival): Text | null => {
  if (isSignedOut) return portalFrameTexts.signedOut
  if (isSessionOver) return to === '/' ? sessionTexts.ended : sessionTexts.endedReturn
  return to === '/' ? null : sessionTexts.signInFirst
}

export default Page
