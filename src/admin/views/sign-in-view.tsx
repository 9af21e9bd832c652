import { redirect } from 'next/navigation.js'
import { getSafeRedirect } from 'payload/shared'
import { fillText } from '../../i18n/text.ts'
import { signInTexts } from '../../i18n/texts/portal.ts'
import { actorOf } from '../../kernel/actor.ts'
import { PageAnnouncements } from '../../ui/announcements/page-announcements.tsx'
import { readBrand } from '../../ui/brand/read-brand.ts'
import { IdentityPage } from '../../ui/identity/identity-page.tsx'
import { SignInForm } from '../../ui/identity/sign-in-form.tsx'
import type { PanelVisit } from '../page/reader.ts'

type Props = {
  visit: PanelVisit
  /** The page that asked to sign in. */
  wanted: unknown
}

export const SignInView = async ({ visit: { req, user, language }, wanted }: Props) => {
  const panel = getSafeRedirect({
    fallbackTo: '/admin',
    redirectTo: typeof wanted === 'string' ? wanted : '/admin',
  })
  const actor = actorOf(user)
  if (user) redirect(actor.kind === 'account' && actor.role === 'member' ? '/' : panel)
  const brand = (await readBrand()).name
  return (
    <>
      <PageAnnouncements req={req} language={language} />
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
