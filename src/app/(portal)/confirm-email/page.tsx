import { ConfirmEmailForm } from '../../../ui/identity/confirm-email-form.tsx'
import { confirmEmailTexts } from '../../../i18n/texts/portal.ts'
import { linkPage } from '../parts/link-page.tsx'

/** `/confirm-email?token=<token>`: confirms on a click, since mail scanners open links as well. */
const { generateMetadata, LinkPage } = linkPage({
  purpose: 'email-change',
  heading: confirmEmailTexts.heading,
  form: (link) => <ConfirmEmailForm {...link} />,
})

export { generateMetadata, LinkPage as default }
