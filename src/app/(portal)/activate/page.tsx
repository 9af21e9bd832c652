import type { Metadata } from 'next'
import { IdentityPage } from '../../../admin/identity/identity-page.tsx'
import { ResetForm } from '../../../admin/identity/reset-form.tsx'
import { activateTexts } from '../../../i18n/texts/portal.ts'
import { visitor } from '../parts/visitor.ts'

export const generateMetadata = async (): Promise<Metadata> => {
  const { language, brand } = await visitor()
  return { title: `${activateTexts.heading[language]} · ${brand}`, referrer: 'no-referrer' }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** `/activate?token=<token>`: for staff and the people of accounts alike; `/` sends staff on to the panel. */
const Page = async ({ searchParams }: Props) => {
  const { language, brand } = await visitor()
  const { token } = await searchParams
  return (
    <IdentityPage brand={brand} heading={activateTexts.heading[language]}>
      <ResetForm
        language={language}
        purpose="activate"
        token={typeof token === 'string' ? token : ''}
        signInURL="/"
        forgotURL="/forgot-password"
        goTo="/"
      />
    </IdentityPage>
  )
}

export default Page
