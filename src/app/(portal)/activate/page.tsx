import type { Metadata } from 'next'
import { IdentityPage } from '../../../ui/identity/identity-page.tsx'
import { ResetForm } from '../../../ui/identity/reset-form.tsx'
import { activateTexts } from '../../../i18n/texts/portal.ts'
import { linkVisitor } from '../parts/link-visitor.ts'
import type { SearchParams } from '../parts/search-params.ts'

type Props = { searchParams: SearchParams }

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => {
  const { language, brand } = await linkVisitor('activation', searchParams)
  return { title: `${activateTexts.heading[language]} · ${brand}`, referrer: 'no-referrer' }
}

/** `/activate?token=<token>`: for staff and the people of accounts alike; `/` sends staff on to the panel. */
const Page = async ({ searchParams }: Props) => {
  const { language, brand, token } = await linkVisitor('activation', searchParams)
  return (
    <IdentityPage brand={brand} heading={activateTexts.heading[language]} language={language}>
      <ResetForm
        language={language}
        purpose="activate"
        token={token}
        signInURL="/"
        forgotURL="/forgot-password"
        goTo="/"
      />
    </IdentityPage>
  )
}

export default Page
