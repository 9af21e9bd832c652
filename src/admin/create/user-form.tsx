'use client'

import { useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import { createTexts as texts } from '../../i18n/texts/create.ts'
import type { JsonRecord } from '../../kernel/is-record.ts'
import type { Choice } from '../../ui/dialogs/account-picker.tsx'
import { InputControl } from '../../ui/inputs/input-control.tsx'
import { readForm } from '../../ui/inputs/read-form.ts'
import { ZoneSelect } from '../../ui/inputs/zone-select.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { AccountField } from './account-field.tsx'
import { activationLink } from './activation-link.ts'
import { CreateForm, type Outcome } from './create-form.tsx'
import { hasAny, InputList, type Inputs } from './input-list.tsx'
import { RolePart } from './role-part.tsx'
import { SignInPart } from './sign-in-part.tsx'
import { useProposedUsername } from './use-proposed-username.ts'
import { userPaths as paths } from './user-paths.ts'
import { buttonOf, type Way } from './way.ts'

type Props = { inputs: Inputs; account: Choice | undefined; canBeStaff: boolean }

const unique = { email: 'loginEmail', username: 'username' } as const

const ofPassword: readonly string[] = paths.signIn.slice(1)

/** A new user of an account, or of the staff. */
export const UserForm = ({ inputs, account, canBeStaff }: Props) => {
  const language = useLanguage()
  const { username, follow, type, reset } = useProposedUsername()
  const [way, setWay] = useState<Way>('email')
  const [owner, setOwner] = useState(account)
  const [role, setRole] = useState('member')
  const { customer, timezone } = inputs
  // Staff belong to no account, and only staff do.
  const isStaff = canBeStaff && !owner?.id
  const roles = isStaff ? (['support', 'administrator'] as const) : (['member', 'manager'] as const)
  const chosen = roles.find((each) => each === role) ?? roles[0]

  const read = (form: HTMLFormElement) => ({
    ...readForm(
      form,
      Object.values(inputs).filter(
        ({ path }) => path !== 'role' && (way === 'password' || !ofPassword.includes(path)),
      ),
    ),
    role: chosen,
    activationMethod: way,
  })
  const describeOutcome = async (doc: JsonRecord): Promise<Outcome> => {
    const [id, name] = [String(doc.id), String(doc.username)]
    const href = `/admin/collections/users/${id}`
    const created = fillText(texts.created, language, { name })
    if (way === 'email')
      return { href, text: fillText(texts.createdAndMailed, language, { name, email: String(doc.email) }) }
    if (way !== 'link') return { href, text: created }
    const link = await activationLink({ id, username: name }, language)
    return { href, link, text: link ? created : `${created} ${texts.linkFailed[language]}` }
  }
  return (
    <CreateForm
      path="/api/users"
      title={texts.newUser[language]}
      button={buttonOf(way)[language]}
      unique={unique}
      read={read}
      describeOutcome={describeOutcome}
      onAgain={reset}
      chips={[
        ...(hasAny(inputs, paths.app)
          ? [
              {
                name: 'app',
                label: texts.app[language],
                children: (
                  <>
                    <InputList inputs={inputs} paths={paths.app.filter((path) => path !== 'timezone')} />
                    {timezone && <ZoneSelect input={timezone} country="" />}
                    <InputList inputs={inputs} paths={paths.appSwitches} />
                  </>
                ),
              },
            ]
          : []),
        {
          name: 'more',
          label: texts.more[language],
          children: <InputList inputs={inputs} paths={paths.more} />,
        },
      ]}
    >
      <div className="create__row">
        {inputs.firstName && <InputControl input={inputs.firstName} />}
        {inputs.lastName && <InputControl input={inputs.lastName} />}
        {inputs.email && (
          <div onInput={({ target }) => target instanceof HTMLInputElement && follow(target.value)}>
            <InputControl input={inputs.email} />
          </div>
        )}
        {inputs.language && <InputControl input={inputs.language} />}
      </div>
      {customer && (
        <AccountField
          input={customer}
          choice={owner}
          nobody={canBeStaff ? texts.noAccount[language] : undefined}
          onChoose={setOwner}
        />
      )}
      {inputs.role && <RolePart input={inputs.role} roles={roles} role={chosen} onRole={setRole} />}
      <SignInPart
        inputs={inputs}
        prefix=""
        username={username}
        onUsername={type}
        way={way}
        onWay={setWay}
        canBeNone={false}
      />
    </CreateForm>
  )
}
