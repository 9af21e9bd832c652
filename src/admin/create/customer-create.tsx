import { parseCookies } from 'payload'
import { countryCodes } from '../../domain/values/country-codes.ts'
import type { CreateProps } from './create-props.ts'
import { askedAccount } from './asked-account.ts'
import { createSettings } from './create-settings.ts'
import { CustomerForm } from './customer-form.tsx'
import { allCustomerPaths } from './customer-paths.ts'
import { askedType } from './customer-type.ts'
import { describeInputs } from './describe-inputs.ts'
import { rememberedCountry } from './remembered.ts'
import { sayRules } from './say-rules.ts'

/** The page of a new customer: `?type=integrator` begins a partner, `?parent=<id>` one below an account. */
export const CustomerCreate = async ({ reader, query }: CreateProps) => {
  const [inputs, { minimum, usualLanguage }, { choice, isAsked }] = await Promise.all([
    describeInputs(reader, 'customers', allCustomerPaths),
    createSettings(reader.req),
    askedAccount(reader, query.parent),
  ])
  const last = parseCookies(reader.req.headers).get(rememberedCountry)
  return (
    <CustomerForm
      inputs={sayRules(withoutCardHelp(inputs), { language: reader.language, minimum })}
      start={{
        type: askedType(query.type, query.kind),
        country: countryCodes.find((code) => code === last) ?? '',
        parent: choice,
      }}
      isParentAsked={isAsked}
      canBeAtTop={reader.actor.kind === 'staff'}
      usualLanguage={usualLanguage}
    />
  )
}

/** The name of a company needs no word on persons. */
const withoutCardHelp = ({ name, ...inputs }: Awaited<ReturnType<typeof describeInputs>>) => {
  if (!name) return inputs
  const { help: _, ...plain } = name
  return { name: plain, ...inputs }
}
