'use client'

import type { Language } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { createTexts as texts } from '../../i18n/texts/create.ts'
import { isRecord, type JsonRecord } from '../../kernel/is-record.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { firstActivationLink } from './activation-link.ts'
import { CreateForm, type Outcome } from './create-form.tsx'
import { customerBody, customerFieldOf } from './customer-body.ts'
import { customerChips } from './customer-chips.tsx'
import { CustomerMain } from './customer-main.tsx'
import { useCustomerState, type CustomerStart } from './customer-state.ts'
import type { Inputs } from './input-list.tsx'
import { rememberCountry } from './remembered.ts'
import { SignInPart } from './sign-in-part.tsx'
import { buttonOf } from './way.ts'

type Props = {
  inputs: Inputs
  start: CustomerStart
  /** The parent was named by a link: it is shown. */
  isParentAsked: boolean
  canBeAtTop: boolean
  usualLanguage: Language
}

const unique = {
  email: 'email',
  'login.email': 'loginEmail',
  'login.username': 'username',
  externalId: 'externalId',
} as const

/** A new customer or partner with its first user, on one screen. */
export const CustomerForm = ({ inputs, start, isParentAsked, canBeAtTop, usualLanguage }: Props) => {
  const language = useLanguage()
  const state = useCustomerState(start)
  const { type, way, role, country } = state

  const describeOutcome = async (doc: JsonRecord, { login }: JsonRecord): Promise<Outcome> => {
    rememberCountry(country)
    const name = String(doc.name)
    const href = `/admin/collections/customers/${String(doc.id)}`
    const created = fillText(texts.created, language, { name })
    if (way === 'email')
      return { href, text: fillText(texts.createdAndMailed, language, { name, email: mailedTo(doc, login) }) }
    if (way !== 'link') return { href, text: created }
    const link = await firstActivationLink(String(doc.id), language)
    return { href, link, text: link ? created : `${created} ${texts.linkFailed[language]}` }
  }
  return (
    <CreateForm
      path="/api/customers"
      title={(type === 'partner' ? texts.newPartner : texts.newCustomer)[language]}
      button={buttonOf(way)[language]}
      unique={unique}
      read={(form) => customerBody(form, inputs, state)}
      shownAt={(path, form) => customerFieldOf(path, form, type)}
      describeOutcome={describeOutcome}
      onAgain={state.again}
      chips={customerChips({ inputs, state, language, canBeAtTop, isParentAsked })}
    >
      <CustomerMain inputs={inputs} state={state} usualLanguage={usualLanguage} />
      <SignInPart
        inputs={inputs}
        prefix="login."
        username={state.proposal.username}
        onUsername={state.proposal.type}
        way={way}
        onWay={state.setWay}
        canBeNone
      >
        {type === 'partner' && (way === 'none' || role !== 'manager') && (
          <p className="create__notice" role="status">
            {texts.nobodyRuns[language]}
          </p>
        )}
      </SignInPart>
    </CreateForm>
  )
}

const mailedTo = (account: JsonRecord, login: unknown): string =>
  isRecord(login) && typeof login.email === 'string' ? login.email : String(account.email)
