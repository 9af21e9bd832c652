import type { AdminViewServerProps } from 'payload'
import { toLanguage } from '../../i18n/language.ts'
import { forgotTexts } from '../../i18n/texts/portal.ts'
import { ForgotForm } from '../../ui/identity/forgot-form.tsx'
import { PageAnnouncements } from '../../ui/announcements/page-announcements.tsx'
import { IdentityPage } from '../../ui/identity/identity-page.tsx'
import { readBrand } from '../../ui/brand/read-brand.ts'

export const ForgotView = async ({ initPageResult: { req } }: AdminViewServerProps) => {
  const language = toLanguage(req.i18n.language)
  return (
    <>
      <PageAnnouncements payload={req.payload} user={req.user} language={language} />
      <IdentityPage brand={(await readBrand()).name} heading={forgotTexts.heading[language]}>
        <ForgotForm language={language} signInURL="/admin/login" />
      </IdentityPage>
    </>
  )
}
