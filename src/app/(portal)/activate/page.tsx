import { ResetForm } from '../../../ui/identity/reset-form.tsx'
import { activateTexts } from '../../../i18n/texts/portal.ts'
import { linkPage } from '../parts/link-page.tsx'

/** `/activate?token=<token>`: for staff and users of accounts; `/` redirects staff to the panel. */
const { generateMetadata, LinkPage } = linkPage({
  purpose: 'activation',
  heading: activateTexts.heading,
  form: (link) => (
    <ResetForm {...link} purpose="activate" signInURL="/" forgotURL="/forgot-password" goTo="/" />
  ),
})

export { generateMetadata, LinkPage as default }
