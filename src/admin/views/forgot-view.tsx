import { forgotTexts } from '../../i18n/texts/portal.ts'
import { PageAnnouncements } from '../../ui/announcements/page-announcements.tsx'
import { readBrand } from '../../ui/brand/read-brand.ts'
import { ForgotForm } from '../../ui/identity/forgot-form.tsx'
import { IdentityPage } from '../../ui/identity/identity-page.tsx'
import type { PanelVisit } from '../page/reader.ts'

export const ForgotView = async ({ visit: { req, language } }: { visit: PanelVisit }) => (
  <>
    <PageAnnouncements req={req} language={language} />
    <IdentityPage brand={(await readBrand()).name} heading={forgotTexts.heading[language]}>
      <ForgotForm language={language} signInURL="/admin/login" />
    </IdentityPage>
  </>
)
