import type { Metadata } from 'next'
import { IdentityPage } from '../../../admin/identity/identity-page.tsx'
import { ResetForm } from '../../../admin/identity/reset-form.tsx'
import { resetTexts } from '../../../i18n/texts/portal.ts'
import { visitor } from '../parts/visitor.ts'

export const generateMetadata = async (): Promise<Metadata> => {
  const { language, brand } = await visitor()
  return { title: `${resetTexts.heading[language]} · ${brand}`, referrer: 'no-referrer' }
}

/** `/reset-password?token=<token>` */
const Page = async ({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) => {
  const { language, brand } = await visitor()
  const { token } = await searchParams
  return (
    <IdentityPage brand={brand} heading={resetTexts.heading[language]}>
      <ResetForm
        language={language}
        purpose="reset"
        token={typeof token === 'string' ? token : ''}
        signInURL="/"
        forgotURL="/forgot-password"
        goTo="/"
      />
    </IdentityPage>
  )
}

export default Page
