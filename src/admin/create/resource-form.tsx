'use client'

import { useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import { createTexts as texts } from '../../i18n/texts/create.ts'
import type { Choice } from '../../ui/dialogs/account-picker.tsx'
import { InputControl } from '../../ui/inputs/input-control.tsx'
import { readForm } from '../../ui/inputs/read-form.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { AccountField } from './account-field.tsx'
import { CreateForm } from './create-form.tsx'
import { InputList, type Inputs } from './input-list.tsx'

type Props = {
  slug: string
  title: string
  inputs: Inputs
  /** The fields of this kind alone. */
  own: readonly string[]
  more: readonly string[]
  account: Choice | undefined
  canBeNobodys: boolean
}

/** A new resource of any kind. */
export const ResourceForm = ({ slug, title, inputs, own, more, account, canBeNobodys }: Props) => {
  const language = useLanguage()
  const [owner, setOwner] = useState(account)
  const { name, customer } = inputs
  return (
    <CreateForm
      path={`/api/${slug}`}
      title={title}
      button={texts.create[language]}
      unique={{}}
      read={(form) => readForm(form, Object.values(inputs))}
      describeOutcome={async (doc) => ({
        href: `/admin/collections/${slug}/${String(doc.id)}`,
        text: fillText(texts.created, language, { name: typeof doc.name === 'string' ? doc.name : title }),
      })}
      chips={[
        { name: 'more', label: texts.more[language], children: <InputList inputs={inputs} paths={more} /> },
      ]}
    >
      {name && <InputControl input={name} />}
      {customer && (
        <AccountField
          input={customer}
          choice={owner}
          nobody={canBeNobodys ? texts.noAccount[language] : undefined}
          onChoose={setOwner}
        />
      )}
      <InputList inputs={inputs} paths={own} />
    </CreateForm>
  )
}
