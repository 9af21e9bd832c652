import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { toLanguage } from '../../i18n/language.ts'
import { readLink } from '../../identity/tokens/read-link.ts'
import { firstAdministratorTexts as texts } from '../../i18n/texts/panel.ts'
import { FirstAdministratorForm } from '../identity/first-administrator-form.tsx'
import { IdentityPage } from '../../ui/identity/identity-page.tsx'

/** `/admin/first-administrator?token=<token>`, the address that the start command prints once. */
export const FirstAdministratorView = async ({
  initPageResult: { req },
  searchParams,
}: AdminViewServerProps) => {
  const language = toLanguage(req.i18n.language)
  const { token } = await readLink(req, { purpose: 'first-administrator', token: searchParams?.token })
  return (
    <MinimalTemplate className="first-administrator">
      <IdentityPage
        brand="Clientele"
        heading={texts.heading[language]}
        {...(token && { intro: texts.intro[language] })}
      >
        <FirstAdministratorForm language={language} token={token} />
      </IdentityPage>
    </MinimalTemplate>
  )
}
