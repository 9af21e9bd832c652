'use client'

import type { ReactNode } from 'react'
import { createTexts as texts } from '../../i18n/texts/create.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { InputList, type Inputs } from './input-list.tsx'
import { PasswordPair } from './password-pair.tsx'
import { RadioRow } from './radio-row.tsx'
import { UsernameField } from './username-field.tsx'
import { ways, type Way } from './way.ts'

type Props = {
  inputs: Inputs
  /** `login.` in the form of a customer. */
  prefix: string
  username: string
  onUsername: (username: string) => void
  way: Way
  onWay: (way: Way) => void
  /** Whether a customer may have no user yet. */
  canBeNone: boolean
  children?: ReactNode
}

/** How the user signs in: the name, and how they get their password. */
export const SignInPart = (props: Props) => {
  const { inputs, prefix, username, onUsername, way, onWay, canBeNone, children } = props
  const language = useLanguage()
  const name = inputs[`${prefix}username`]
  const password = inputs[`${prefix}password`]
  const again = inputs[`${prefix}passwordConfirm`]
  return (
    <>
      {name && (
        <div hidden={way === 'none'}>
          <UsernameField input={{ ...name, isRequired: true }} value={username} onChange={onUsername} />
        </div>
      )}
      <RadioRow
        name="way"
        legend={texts.way[language]}
        look="row"
        value={way}
        options={ways
          .filter(({ value }) => canBeNone || value !== 'none')
          .map(({ value, text }) => ({ value, label: text[language] }))}
        onChange={onWay}
      />
      {password && again && (
        <div hidden={way !== 'password'}>
          <PasswordPair password={password} again={again} />
          <InputList inputs={inputs} paths={[`${prefix}mustChangePassword`, `${prefix}sendWelcomeEmail`]} />
        </div>
      )}
      {way === 'none' && <p className="create__line">{texts.noLoginHelp[language]}</p>}
      {children}
    </>
  )
}
