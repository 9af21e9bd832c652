'use client'

import type { Language } from '../../i18n/language.ts'
import { activateTexts, resetTexts, signInTexts } from '../../i18n/texts/portal.ts'
import { checkNewPassword } from './check-new-password.ts'
import { LinkForm } from './link-form.tsx'
import { NewPasswordInputs } from './new-password-inputs.tsx'

type Props = {
  language: Language
  token: string
  /** The purpose of the link: only the texts differ. */
  purpose: 'activate' | 'reset'
  signInURL: string
  forgotURL: string
  goTo: string
}

const words = { activate: activateTexts, reset: resetTexts }
const paths = { activate: '/api/users/activate', reset: '/api/users/reset-password' }

/** Sets a password with a mailed link. */
export const ResetForm = ({ language, token, purpose, signInURL, forgotURL, goTo }: Props) => {
  const texts = words[purpose]
  const signIn = { href: signInURL, text: signInTexts.submit }
  const back = { href: signInURL, text: signInTexts.back }
  return (
    <LinkForm
      language={language}
      token={token}
      path={paths[purpose]}
      intro={texts.intro}
      submit={texts.submit}
      check={(values) => checkNewPassword(values, language)}
      toBody={({ password = '' }) => ({ password })}
      inputs={(errors) => (
        <NewPasswordInputs language={language} label={texts.password[language]} errors={errors} />
      )}
      after={
        <a className="identity__link" href={back.href}>
          {back.text[language]}
        </a>
      }
      done={{ heading: texts.savedHeading, text: texts.saved, next: signIn }}
      expired={{
        heading: texts.expiredHeading,
        text: texts.expired,
        next: { href: forgotURL, text: texts.again },
        back,
      }}
      goTo={goTo}
    />
  )
}
