import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { toLanguage } from '../../i18n/language.ts'
import { readLink } from '../../identity/tokens/read-link.ts'
import { resetTexts } from '../../i18n/texts/portal.ts'
import { IdentityPage } from '../../ui/identity/identity-page.tsx'
import { ResetForm } from '../../ui/identity/reset-form.tsx'
import { readBrand } from '../../ui/brand/read-brand.ts'

/** `/admin/reset/<token>` or `/admin/reset?token=<token>` */
export const ResetView = async ({ initPageResult: { req }, params, searchParams }: AdminViewServerProps) => {
  const given = params?.segments?.[1] ?? searchParams?.token
  const link = await readLink(req, { purpose: 'password-reset', token: given })
  const language = link.language ?? toLanguage(req.i18n.language)
  return (
    <MinimalTemplate className="reset">
      <IdentityPage
        brand={(await readBrand()).name}
        heading={resetTexts.heading[language]}
        language={language}
      >
        <ResetForm
          language={language}
          purpose="reset"
          token={link.token}
          signInURL="/admin/login"
          forgotURL="/admin/forgot"
          goTo="/admin"
        />
      </IdentityPage>
    </MinimalTemplate>
  )
}
