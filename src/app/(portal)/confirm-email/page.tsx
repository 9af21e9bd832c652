import type { Metadata } from 'next'
import { ConfirmEmailForm } from '../../../ui/identity/confirm-email-form.tsx'
import { IdentityPage } from '../../../ui/identity/identity-page.tsx'
import { confirmEmailTexts } from '../../../i18n/texts/portal.ts'
import { linkVisitor } from '../parts/link-visitor.ts'
import type { SearchParams } from '../parts/search-params.ts'

type Props = { searchParams: SearchParams }

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => {
  const { language, brand } = await linkVisitor('email-change', searchParams)
  return { title: `${confirmEmailTexts.heading[language]} · ${brand}`, referrer: 'no-referrer' }
}

/** `/confirm-email?token=<token>`: a click confirms, since programs that check mails open links as well. */
const Page = async ({ searchParams }: Props) => {
  const { language, brand, token } = await linkVisitor('email-change', searchParams)
  return (
    <IdentityPage brand={brand} heading={confirmEmailTexts.heading[language]} language={language}>
      <ConfirmEmailForm language={language} token={token} />
    </IdentityPage>
  )
}

export default Page
