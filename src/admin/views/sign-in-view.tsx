import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { toLanguage } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { signInTexts } from '../../i18n/texts/portal.ts'
import { PageAnnouncements } from '../../ui/announcements/page-announcements.tsx'
import { IdentityPage } from '../../ui/identity/identity-page.tsx'
import { SignInForm } from '../../ui/identity/sign-in-form.tsx'
import { readBrand } from '../../ui/brand/read-brand.ts'

export const SignInView = async ({
  initPageResult: { permissions, req },
  searchParams,
}: AdminViewServerProps) => {
  const language = toLanguage(req.i18n.language)
  const wanted = searchParams?.redirect
  const panel = getSafeRedirect({
    fallbackTo: '/admin',
    redirectTo: typeof wanted === 'string' ? wanted : '/admin',
  })
  if (req.user) redirect(permissions.canAccessAdmin ? panel : '/')
  const brand = (await readBrand()).name
  return (
    <>
      <PageAnnouncements payload={req.payload} user={req.user} language={language} />
      <IdentityPage
        brand={brand}
        heading={signInTexts.heading[language]}
        intro={fillText(signInTexts.panelIntro, language, { brand })}
      >
        <SignInForm
          language={language}
          forgotURL="/admin/forgot"
          goTo={{ staff: panel, manager: panel, member: '/' }}
        />
      </IdentityPage>
    </>
  )
}
