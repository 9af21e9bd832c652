import type { Metadata } from 'next'
import { ConfirmEmailForm } from '../../../admin/identity/confirm-email-form.tsx'
import { IdentityPage } from '../../../admin/identity/identity-page.tsx'
import { confirmEmailTexts } from '../../../i18n/texts/portal.ts'
import { visitor } from '../parts/visitor.ts'

export const generateMetadata = async (): Promise<Metadata> => {
  const { language, brand } = await visitor()
  return { title: `${confirmEmailTexts.heading[language]} · ${brand}`, referrer: 'no-referrer' }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** `/confirm-email?token=<token>`: a click confirms, since programs that check mails open links as well. */
const Page = async ({ searchParams }: Props) => {
  const { language, brand } = await visitor()
  const { token } = await searchParams
  return (
    <IdentityPage brand={brand} heading={confirmEmailTexts.heading[language]}>
      <ConfirmEmailForm language={language} token={typeof token === 'string' ? token : ''} />
    </IdentityPage>
  )
}

export default Page
