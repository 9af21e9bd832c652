'use client'

import { useState, type ComponentProps } from 'react'
import type { Language } from '../../i18n/language.ts'
import { signInTexts } from '../../i18n/texts/portal.ts'
import { LabelledInput } from './labelled-input.tsx'

type Props = Omit<ComponentProps<typeof LabelledInput>, 'type' | 'after'> & { language: Language }

/** A password input that can be shown while typing. */
export const SecretInput = ({ language, ...props }: Props) => {
  const [isShown, setShown] = useState(false)
  const text = isShown ? signInTexts.hidePassword : signInTexts.showPassword
  return (
    <LabelledInput
      {...props}
      type={isShown ? 'text' : 'password'}
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      after={
        <button
          type="button"
          className="identity__reveal"
          aria-label={text[language]}
          onClick={() => setShown(!isShown)}
        >
          {(isShown ? signInTexts.hide : signInTexts.show)[language]}
        </button>
      }
    />
  )
}
