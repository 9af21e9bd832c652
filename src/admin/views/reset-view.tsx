import { readLink } from '../../identity/tokens/read-link.ts'
import { resetTexts } from '../../i18n/texts/portal.ts'
import { readBrand } from '../../ui/brand/read-brand.ts'
import { IdentityPage } from '../../ui/identity/identity-page.tsx'
import { ResetForm } from '../../ui/identity/reset-form.tsx'
import type { PanelVisit } from '../page/reader.ts'

type Props = { visit: PanelVisit; token: unknown }

/** `/admin/reset/<token>` or `/admin/reset?token=<token>` */
export const ResetView = async ({ visit, token }: Props) => {
  const link = await readLink(visit.req, { purpose: 'password-reset', token })
  const language = link.language ?? visit.language
  return (
    <IdentityPage brand={(await readBrand()).name} heading={resetTexts.heading[language]} language={language}>
      <ResetForm
        language={language}
        purpose="reset"
        token={link.token}
        signInURL="/admin/login"
        forgotURL="/admin/forgot"
        goTo="/admin"
      />
    </IdentityPage>
  )
}
