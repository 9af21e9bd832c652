import { ResetForm } from '../../../ui/identity/reset-form.tsx'
import { resetTexts } from '../../../i18n/texts/portal.ts'
import { linkPage } from '../parts/link-page.tsx'

/** `/reset-password?token=<token>` */
const { generateMetadata, LinkPage } = linkPage({
  purpose: 'password-reset',
  heading: resetTexts.heading,
  form: (link) => <ResetForm {...link} purpose="reset" signInURL="/" forgotURL="/forgot-password" goTo="/" />,
})

export { generateMetadata, LinkPage as default }
