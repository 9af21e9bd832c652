'use client'

import type { Language } from '../../i18n/language.ts'
import { confirmEmailTexts as texts, resetTexts } from '../../i18n/texts/portal.ts'
import { LinkForm } from './link-form.tsx'

const home = { href: '/', text: texts.home }

export const ConfirmEmailForm = (link: { language: Language; token: string }) => (
  <LinkForm
    {...link}
    path="/api/users/confirm-email"
    intro={texts.intro}
    submit={texts.submit}
    done={{ heading: texts.doneHeading, text: texts.done, next: home }}
    expired={{ heading: resetTexts.expiredHeading, text: texts.expired, next: home }}
  />
)
