import { firstAdministratorTexts as texts } from '../../i18n/texts/panel.ts'
import { readLink } from '../../identity/tokens/read-link.ts'
import { readBrand } from '../../ui/brand/read-brand.ts'
import { IdentityPage } from '../../ui/identity/identity-page.tsx'
import { FirstAdministratorForm } from '../identity/first-administrator-form.tsx'
import type { PanelVisit } from '../page/reader.ts'

type Props = { visit: PanelVisit; token: unknown }

/** `/admin/first-administrator?token=<token>`, the address that the start command prints once. */
export const FirstAdministratorView = async ({ visit: { req, language }, token: given }: Props) => {
  const { token } = await readLink(req, { purpose: 'first-administrator', token: given })
  return (
    <IdentityPage
      brand={(await readBrand()).name}
      heading={texts.heading[language]}
      {...(token && { intro: texts.intro[language] })}
    >
      <FirstAdministratorForm language={language} token={token} />
    </IdentityPage>
  )
}
