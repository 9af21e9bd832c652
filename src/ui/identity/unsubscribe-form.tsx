'use client'

import type { Language } from '../../i18n/language.ts'
import { unsubscribeTexts as texts } from '../../i18n/texts/unsubscribe.ts'
import { LinkForm } from './link-form.tsx'

const profile = { href: '/profile', text: texts.profile }

export const UnsubscribeForm = (link: { language: Language; token: string }) => (
  <LinkForm
    {...link}
    path="/api/users/unsubscribe"
    intro={texts.intro}
    submit={texts.submit}
    // Without JavaScript the form asks as a mail program does.
    inputs={() => <input type="hidden" name="List-Unsubscribe" value="One-Click" />}
    done={{ heading: texts.doneHeading, text: texts.done, next: profile }}
    expired={{ heading: texts.expiredHeading, text: texts.expired, next: profile }}
  />
)
