import type { Metadata } from 'next'
import { IdentityPage } from '../../../ui/identity/identity-page.tsx'
import { ResetForm } from '../../../ui/identity/reset-form.tsx'
import { resetTexts } from '../../../i18n/texts/portal.ts'
import { linkVisitor } from '../parts/link-visitor.ts'
import type { SearchParams } from '../parts/search-params.ts'

type Props = { searchParams: SearchParams }

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => {
  const { language, brand } = await linkVisitor('password-reset', searchParams)
  return { title: `${resetTexts.heading[language]} · ${brand}`, referrer: 'no-referrer' }
}

/** `/reset-password?token=<token>` */
const Page = async ({ searchParams }: Props) => {
  const { language, brand, token } = await linkVisitor('password-reset', searchParams)
  return (
    <IdentityPage brand={brand} heading={resetTexts.heading[language]} language={language}>
      <ResetForm
        language={language}
        purpose="reset"
        token={token}
        signInURL="/"
        forgotURL="/forgot-password"
        goTo="/"
      />
    </IdentityPage>
  )
}

export default Page
